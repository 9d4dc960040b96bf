package org.rareearthatlas.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the data folder takes a file. A disk that became read-only after a failure says so neither in its free space
/// nor, until the next write, in the database.
@Component("dataFolder")
class DataFolderHealth implements HealthIndicator {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Path home;
    private Instant checkedAt = Instant.MIN;
    private @Nullable IOException failure;

    DataFolderHealth(@Value("${atlas.home:.}") Path home) {
        this.home = home;
    }

    @Override
    public synchronized Health health() {
        Instant now = Instant.now();
        if (checkedAt.isBefore(now.minus(KEPT))) {
            failure = write();
            checkedAt = now;
        }
        return failure == null ? Health.up().build() : Health.down(failure).build();
    }

    private @Nullable IOException write() {
        try {
            Path file = Files.createTempFile(home, "writable-", ".tmp");
            try {
                Files.write(file, new byte[1]);
            } finally {
                Files.deleteIfExists(file);
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }
}
