package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.packaged.PackagedApp;

class StartAndStopIT {

    @TempDir
    private Path temp;

    @Test
    void saysItsAddressAnswersAndStopsOnCtrlC() throws IOException {
        Path home = temp.resolve("new").resolve("home");
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertThat(atlas.get("/").statusCode()).isEqualTo(200);
            assertThat(atlas.get("/actuator/health").body()).contains("UP");
            assertThat(Files.getPosixFilePermissions(home)).isEqualTo(PosixFilePermissions.fromString("rwx------"));

            assertThat(atlas.interrupt()).isEqualTo(130);
            assertThat(atlas.console().lines())
                    .containsExactly(
                            "Rare Earth Atlas: " + atlas.address() + " (Ctrl-C stops it)",
                            "Rare Earth Atlas: stopping.");
            assertThat(atlas.errors()).isEmpty();
            assertThat(home.resolve("logs/atlas.log")).content().contains("Started AtlasApplication");
        }
    }

    @Test
    void secondStartOnTheSameFolderNamesTheFirst() throws IOException {
        try (AtlasProcess first = AtlasProcess.start(temp);
                AtlasProcess second = AtlasProcess.launch(temp, Map.of())) {
            assertThat(second.exitCode()).isEqualTo(10);
            Sentence.assertOnly(second, "is in use by another atlas (process " + first.pid() + ", " + first.address());
            assertThat(first.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takenPortIsToldBeforeTheDatabaseIsTouched() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                AtlasProcess atlas = launchOn(Integer.toString(other.getLocalPort()))) {
            assertThat(atlas.exitCode()).isEqualTo(13);
            Sentence.assertOnly(atlas, "Port " + other.getLocalPort() + " is taken");
            Sentence.assertTracedOnce(temp);
            assertThat(temp.resolve("atlas.mv.db")).doesNotExist();
        }
    }

    @Test
    void portThatIsNoNumberIsTold() throws IOException {
        try (AtlasProcess atlas = launchOn("eighty")) {
            assertThat(atlas.exitCode()).isEqualTo(2);
            Sentence.assertOnly(atlas, "The port \"eighty\" is not a number");
        }
    }

    @Test
    void backgroundMapThatIsNoWebAddressIsTold() throws IOException {
        try (AtlasProcess atlas = AtlasProcess.launch(temp, Map.of("ATLAS_MAP_BACKGROUND_URL", "my tiles"))) {
            assertThat(atlas.exitCode()).isEqualTo(2);
            Sentence.assertOnly(atlas, "The background map's address \"my tiles\" is not a web address");
        }
    }

    @Test
    void publicAddressIsRefused() throws IOException {
        try (AtlasProcess atlas = AtlasProcess.launch(temp, Map.of("SERVER_ADDRESS", "0.0.0.0"))) {
            assertThat(atlas.exitCode()).isEqualTo(2);
            Sentence.assertOnly(atlas, "listens on this computer only");
        }
    }

    @Test
    void cacheThatDoesNotFitIsPassedOverWithoutAWord() throws IOException {
        Path cache = Files.writeString(temp.resolve("other.aot"), "of another Java machine");
        List<String> command = new ArrayList<>(PackagedApp.plainJava());
        command.addAll(PackagedApp.cacheOptions(cache));
        command.addAll(PackagedApp.application());
        try (AtlasProcess atlas = AtlasProcess.launchCommand(temp.resolve("home"), Map.of(), command)) {
            assertThat(atlas.get("/").statusCode()).isEqualTo(200);
            assertThat(atlas.errors()).isEmpty();
        }
    }

    private AtlasProcess launchOn(String port) {
        return AtlasProcess.launch(temp, Map.of("SERVER_PORT", port));
    }
}
