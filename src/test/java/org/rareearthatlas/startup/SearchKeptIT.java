package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search is made once, and again only when it might not be of this database any more.
class SearchKeptIT {

    private static final String ANEW = "Made the search anew";
    private static final String KEPT = "The search goes on with what the last run kept";

    @TempDir
    private Path home;

    @Test
    void theSearchIsKeptOverARestartButNotOverACrash() throws IOException {
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            await(ANEW, 1);
            atlas.interrupt();
        }
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            await(KEPT, 1);
            atlas.kill9();
        }
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            await(ANEW, 2);
            atlas.interrupt();
        }
        assertThat(count(KEPT)).isEqualTo(1);
    }

    private void await(String line, int times) {
        Awaitility.await(line).atMost(Duration.ofSeconds(60)).until(() -> count(line) == times);
    }

    private long count(String line) {
        try {
            return Files.readAllLines(home.resolve("logs/atlas.log")).stream()
                    .filter(logged -> logged.contains(line))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
