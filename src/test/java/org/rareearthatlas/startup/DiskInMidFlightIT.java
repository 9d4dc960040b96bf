package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up while people write: they are told, nothing is half saved, readiness says
/// so, and once the disk is well the atlas is, with everything that it had acknowledged.
class DiskInMidFlightIT {

    private static final int ENOUGH_TO_FAIL = 3;
    private static final int WITHOUT_END = 2000;

    @TempDir
    private Path temp;

    @Test
    void aDiskThatFillsUpIsToldAndTheAtlasGoesOnOnceThereIsSpace() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "size=400m")) {
            Path home = disk.path().resolve("home");
            try (AtlasProcess atlas = AtlasProcess.start(home)) {
                DepositWriter writer = new DepositWriter(atlas.address(), "Full disk");
                writer.write("Full disk, before");
                Path filler = disk.fill();
                writeUntilRefused(writer);
                assertTold(writer, atlas);
                Files.delete(filler);

                writeUntilItWorks(writer);
                awaitReady(atlas);
                assertKept(atlas, writer);
            }
            try (AtlasProcess atlas = AtlasProcess.start(home)) {
                assertThat(atlas.get("/ogc/collections/deposits/items?limit=10000")
                                .body())
                        .contains("Full disk, again");
            }
        }
    }

    private static void writeUntilRefused(DepositWriter writer) throws IOException, InterruptedException {
        for (int i = 0; i < WITHOUT_END && writer.refused().size() < ENOUGH_TO_FAIL; i++) {
            writer.write("%s %d".formatted("Too many", i));
        }
        assertThat(writer.refused()).hasSizeGreaterThanOrEqualTo(ENOUGH_TO_FAIL);
    }

    private static void writeUntilItWorks(DepositWriter writer) throws IOException, InterruptedException {
        int before = writer.acknowledged().size();
        for (int i = 0; i < 60 && writer.acknowledged().size() == before; i++) {
            writer.write("Full disk, again");
            Thread.sleep(500);
        }
        assertThat(writer.acknowledged()).hasSizeGreaterThan(before);
    }

    /// The disk is asked once a second.
    private static void awaitReady(AtlasProcess atlas) throws InterruptedException {
        for (int i = 0; i < 20 && status(atlas, "/actuator/health/readiness") != 200; i++) {
            Thread.sleep(500);
        }
        HttpResponse<String> readiness = atlas.get("/actuator/health/readiness");
        assertThat(readiness.statusCode()).as(readiness.body()).isEqualTo(200);
    }

    /// Plain words with a remedy, for the writer and for whoever watches; reading goes on as far as it is in memory.
    private static void assertTold(DepositWriter writer, AtlasProcess atlas) {
        assertThat(writer.refused()).extracting(HttpResponse::statusCode).isSubsetOf(503, 507);
        assertThat(writer.refused())
                .extracting(HttpResponse::body)
                .allSatisfy(
                        body -> assertThat(body).contains("disk").doesNotContain("Exception", "java.", "insert into"));
        HttpResponse<String> readiness = atlas.get("/actuator/health/readiness");
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(status(atlas, "/actuator/health/liveness")).isEqualTo(200);
    }

    private static int status(AtlasProcess atlas, String path) {
        return atlas.get(path).statusCode();
    }

    private static void assertKept(AtlasProcess atlas, DepositWriter writer) {
        String items = atlas.get("/ogc/collections/deposits/items?limit=10000").body();
        assertThat(writer.acknowledged().values())
                .allSatisfy(name -> assertThat(items).contains(name));
        for (String name : List.of("Too many")) {
            assertThat(items.split(name, -1).length - 1)
                    .as("what was refused is not there, not even in part")
                    .isEqualTo((int) writer.acknowledged().values().stream()
                            .filter(kept -> kept.startsWith(name))
                            .count());
        }
    }
}
