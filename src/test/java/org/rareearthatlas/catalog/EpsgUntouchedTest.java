package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting the atlas starts neither GeoTools' EPSG database, which costs a second and files in the temporary folder,
/// nor
/// the image library JAI; reading the map does not open the database either.
class EpsgUntouchedTest {

    /// JDBC itself loads every driver it finds.
    private static final Pattern DATABASE = Pattern.compile(
            "org\\.hsqldb\\.(?!jdbc\\.JDBCDriver).*|org\\.geotools\\.referencing\\.factory\\.epsg\\.hsql\\..*");

    private static final Pattern JAI =
            Pattern.compile("javax\\.media\\.jai\\..*|com\\.sun\\.media\\.jai\\..*|it\\.geosolutions\\.jaiext\\..*");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theStartNeedsNoJaiAndTheMapNoEpsgDatabase() throws Exception {
        List<String> loaded = classesLoadedBy();
        int started = loaded.indexOf(ReadsTheMap.Started.class.getName());

        assertThat(loaded.subList(0, started))
                .contains("org.rareearthatlas.catalog.LayerController")
                .noneMatch(JAI.asMatchPredicate());
        assertThat(loaded).contains("org.geotools.api.data.Query").noneMatch(DATABASE.asMatchPredicate());
        assertThat(databases()).isEmpty();
    }

    @Test
    void bothWouldBeSeen() throws Exception {
        assertThat(classesLoadedBy(ReadsTheMap.CONTROL))
                .anyMatch(JAI.asMatchPredicate())
                .anyMatch(DATABASE.asMatchPredicate());
        assertThat(databases()).isNotEmpty();
    }

    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path out = folder.resolve("out.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                ReadsTheMap.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line ->
                            line.replaceFirst("^(?:\\[[^\\]]*])*\\s*", "").split(" ")[0])
                    .toList();
        }
    }

    private List<Path> databases() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i).*(epsg|geotools|hsql).*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
