package org.rareearthatlas.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.AtlasTest;

/// The files as another program sees them: GDAL, and its validator of GeoPackages, where the machine has them.
@AtlasTest
class GdalTest {

    private static final Path VALIDATOR =
            Path.of("/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py");
    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");

    private final ExportService exports;

    @TempDir
    Path folder = Path.of("");

    GdalTest(ExportService exports) {
        this.exports = exports;
    }

    private Path export(ExportFormat format) throws IOException {
        Path file = folder.resolve("all." + format.ending());
        try (var out = Files.newOutputStream(file)) {
            exports.write(format, ExportScope.ALL, "https://atlas.example", out);
        }
        return file;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(Arrays.asList(command));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void theGeoPackageIsValid() throws Exception {
        assumeTrue(Files.exists(VALIDATOR));
        run("/usr/bin/python3", VALIDATOR.toString(), export(ExportFormat.GPKG).toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "GPKG", "KML", "FGB"})
    void itsPlacesAreFound(ExportFormat format) throws Exception {
        assumeTrue(Files.exists(OGRINFO));
        String said = run(OGRINFO.toString(), "-al", "-ro", export(format).toString());
        assertThat(said).contains("Tomtor", "elements", "POINT");
    }
}
