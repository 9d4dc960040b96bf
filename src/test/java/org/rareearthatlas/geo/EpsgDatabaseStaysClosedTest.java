package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Opening the EPSG database costs seconds at start-up and needs a folder to unpack into.
class EpsgDatabaseStaysClosedTest {

    @Test
    void projectingInAllProjectionsLoadsNoneOfItsClasses() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .anyMatch(line -> line.contains("projected all"))
                .anyMatch(line -> line.contains("org.geotools.referencing.CRS "))
                .noneMatch(line -> line.contains("hsqldb"))
                .noneMatch(line -> line.contains("referencing.factory.epsg"))
                .noneMatch(line -> line.contains("DirectEpsgFactory"));
    }

    /// Runs in a virtual machine of its own.
    static final class Probe {

        public static void main(String[] args) {
            for (MapProjection projection : MapProjection.values()) {
                MapProjector projector = MapProjector.of(projection);
                projector.project(Shapes.box(170, 60, 180, 70));
                projector.project(new LonLat(34.75, 67.783)).ifPresent(p -> projector.unproject(p.x, p.y));
            }
            System.out.println("projected all");
        }
    }
}
