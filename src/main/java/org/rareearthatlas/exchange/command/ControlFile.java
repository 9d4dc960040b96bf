package org.rareearthatlas.exchange.command;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Lets commands of the same user reach the running atlas: where it listens, and a token that changes with each start,
/// in a file of the data folder that nobody else may read.
@Component
class ControlFile {

    private static final Logger LOG = LoggerFactory.getLogger(ControlFile.class);
    private static final String NAME = "control";
    private static final int TOKEN_BYTES = 32;

    private final Environment environment;
    private final @Nullable Path file;
    private final String token;

    ControlFile(Environment environment, @Value("${atlas.home:}") String home) {
        this.environment = environment;
        this.file = home.isBlank() ? null : Path.of(home, NAME);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
    }

    /// Where a running atlas listens, and the token it asks for.
    record Control(String address, String token) {}

    /// What the atlas in a data folder has left for commands; empty when none runs there.
    static Optional<Control> find(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve(NAME));
            return lines.size() == 2 ? Optional.of(new Control(lines.get(0), lines.get(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        String port = environment.getProperty("local.server.port");
        Path target = file;
        if (target == null || port == null) {
            return;
        }
        String path = environment.getProperty("server.servlet.context-path", "");
        try {
            Files.deleteIfExists(target);
            createPrivate(target);
            Files.writeString(target, "http://127.0.0.1:%s%s%n%s%n".formatted(port, path, token));
        } catch (IOException e) {
            LOG.warn("Commands cannot reach this atlas: {} cannot be written", target, e);
        }
    }

    private static void createPrivate(Path target) throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(target);
        }
    }

    boolean accepts(@Nullable String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(), token.getBytes());
    }

    @PreDestroy
    void remove() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
