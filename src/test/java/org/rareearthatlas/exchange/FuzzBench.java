package org.rareearthatlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fuzzes the importers with Jazzer, guided by coverage, from the kept corpus on, for a bounded time
/// (`-Datlas.fuzz.seconds`, 120). New inputs stay in `target/fuzz`; those worth keeping belong into the corpus.
class FuzzBench {

    private static final long SECONDS = Long.getLong("atlas.fuzz.seconds", 120);

    /// Jazzer first rewrites the classes that it watches, which takes a minute on a busy machine.
    private static final long STOP_S = 300;

    @TempDir
    Path folder = Path.of("");

    @Test
    void findsNeitherAHangNorAnythingButRowsAndReasons() throws IOException, InterruptedException {
        Path grown = Files.createDirectories(Path.of("target", "fuzz"));
        Path log = folder.resolve("jazzer.log");
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + ImporterFuzz.class.getName(),
                        "--instrumentation_includes=org.rareearthatlas.exchange.**",
                        "--reproducer_path=" + grown,
                        grown.toString(),
                        FuzzCorpusTest.CORPUS.toString(),
                        "-artifact_prefix=" + grown.toAbsolutePath() + File.separator,
                        "-max_total_time=" + SECONDS,
                        "-timeout=20",
                        "-max_len=110000",
                        "-len_control=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = jazzer.waitFor(SECONDS + STOP_S, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        List<String> said;
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            said = lines.filter(line -> line.contains("ERROR") || line.startsWith("== ") || line.startsWith("Done "))
                    .toList();
        }
        assertThat(ended).as("ends in time: %s", said).isTrue();
        assertThat(jazzer.exitValue()).as("%s", said).isZero();
        assertThat(said).anyMatch(line -> line.startsWith("Done "));
    }

    private static String classPath() {
        String ofTests = System.getProperty("surefire.test.class.path");
        return ofTests == null ? System.getProperty("java.class.path", "") : ofTests;
    }
}
