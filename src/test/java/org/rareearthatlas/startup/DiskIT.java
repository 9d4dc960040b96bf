package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that are full, fill up, or may not be written.
class DiskIT {

    private static final String ANY_SPACE = "-Datlas.min-free-mb=0";

    @TempDir
    private Path temp;

    @Test
    void tooLittleSpaceIsToldBeforeAnythingIsWritten() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "size=8m");
                AtlasProcess atlas = AtlasProcess.launch(disk.path().resolve("home"), Map.of())) {
            assertThat(atlas.exitCode()).isEqualTo(12);
            Sentence.assertOnly(atlas, "is full");
            assertThat(disk.path().resolve("home/atlas.mv.db")).doesNotExist();
        }
    }

    @Test
    void diskThatFillsWhileStartingIsTold() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "size=1536k");
                AtlasProcess atlas = AtlasProcess.launch(disk.path().resolve("home"), Map.of(), ANY_SPACE)) {
            assertThat(atlas.exitCode()).isEqualTo(12);
            Sentence.assertOnly(atlas, "is full");
            disk.remount("size=512m");
            try (AtlasProcess again = AtlasProcess.start(disk.path().resolve("home"))) {
                assertThat(again.get("/").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void databaseOnFullDiskIsWholeOnceThereIsSpaceAgain() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "size=512m")) {
            Path home = disk.path().resolve("home");
            Path filler;
            try (AtlasProcess atlas = AtlasProcess.start(home)) {
                filler = disk.fill();
                assertThat(atlas.get("/").statusCode()).isEqualTo(200);
                atlas.kill9();
            }
            try (AtlasProcess atlas = AtlasProcess.launch(home, Map.of(), ANY_SPACE)) {
                assertThat(atlas.exitCode()).isEqualTo(12);
                Sentence.assertOnly(atlas, "is full");
            }
            Files.delete(filler);
            try (AtlasProcess atlas = AtlasProcess.start(home)) {
                assertThat(atlas.get("/").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void readOnlyDiskIsTold() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "size=8m")) {
            Path home = Files.createDirectory(disk.path().resolve("home"));
            disk.remount("ro");
            try (AtlasProcess atlas = AtlasProcess.launch(home, Map.of())) {
                assertThat(atlas.exitCode()).isEqualTo(11);
                Sentence.assertOnly(atlas, "make it writable");
            }
        }
    }

    @Test
    void folderOfSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "not ours");
        var permissions = Files.getPosixFilePermissions(temp);
        try (AtlasProcess atlas = AtlasProcess.launch(temp, Map.of())) {
            assertThat(atlas.exitCode()).isEqualTo(11);
            Sentence.assertOnly(atlas, "holds other files");
            assertThat(temp).isDirectoryNotContaining("glob:**atlas*");
            assertThat(Files.getPosixFilePermissions(temp)).isEqualTo(permissions);
        }
    }
}
