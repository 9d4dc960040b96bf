package org.rareearthatlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every input that fuzzing found worth keeping, read again: rows or a typed reason.
class FuzzCorpusTest {

    static final Path CORPUS = Path.of("src/test/resources/fuzz/importers");

    @TempDir
    Path folder = Path.of("");

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void giveRowsOrATypedReason() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(CORPUS)) {
            inputs = files.sorted().toList();
        }
        int read = 0;
        for (Path input : inputs) {
            Path copy = folder.resolve("input");
            Files.write(copy, Files.readAllBytes(input));
            read += ImporterFuzz.read(copy) >= 0 ? 1 : 0;
        }
        assertThat(inputs).hasSizeGreaterThan(100);
        assertThat(read).as("inputs that gave rows").isGreaterThan(10);
    }
}
