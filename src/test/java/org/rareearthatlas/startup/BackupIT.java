package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.packaged.PackagedApp;

/// Backing up beside a running atlas and going back, by the commands that people use.
class BackupIT {

    @TempDir
    private Path temp;

    private int run(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(PackagedApp.javaCommand());
        command.addAll(PackagedApp.application());
        command.addAll(List.of(arguments));
        try (AtlasProcess atlas = AtlasProcess.launchCommand(home, Map.of(), command)) {
            int code = atlas.exitCode();
            assertThat(code)
                    .as("%s: %s%s", arguments[0], atlas.console(), atlas.errors())
                    .isBetween(0, 20);
            return code;
        }
    }

    @Test
    void aBackupMadeWhileTheAtlasRunsBringsItBack() throws IOException {
        Path home = temp.resolve("home");
        Path backup = temp.resolve("atlas.zip");
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertThat(run(home, "backup", backup.toString())).isZero();
            assertThat(backup).isNotEmptyFile();
            assertThat(atlas.get("/ogc/collections/deposits/items?limit=1").statusCode())
                    .isEqualTo(200);
            assertThat(run(home, "restore", backup.toString()))
                    .as("beside a running atlas")
                    .isNotZero();
            atlas.interrupt();
        }
        Path database = home.resolve("atlas.mv.db");
        Files.writeString(database, "not a database any more");
        assertThat(run(home, "restore", backup.toString())).isZero();
        assertThat(run(home, "check")).isZero();
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertThat(atlas.get("/ogc/collections/deposits/items?limit=100").body())
                    .contains("Tomtor");
            atlas.interrupt();
        }
    }
}
