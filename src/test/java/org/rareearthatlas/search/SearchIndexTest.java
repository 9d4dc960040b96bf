package org.rareearthatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of the search from one run to the next.
class SearchIndexTest {

    @TempDir
    private Path home;

    private SearchIndex open() throws IOException {
        return new SearchIndex(home.toString());
    }

    private static int entries(SearchIndex index) {
        index.refresh();
        return index.search(searcher -> searcher.getIndexReader().numDocs());
    }

    private static void fill(SearchIndex index) {
        index.replace("deposit:1", List.of(new SearchEntry(HitKind.DEPOSIT, "deposit/1", "Tomtor · Томтор", "")));
        index.replace("deposit:2", List.of(new SearchEntry(HitKind.DEPOSIT, "deposit/2", "Lovozero", "loparite")));
    }

    @Test
    void whatWasKeptIsThereWithItsMark() throws IOException {
        SearchIndex index = open();
        assertThat(index.keptMark()).isEmpty();
        fill(index);
        index.keep("state 7");

        SearchIndex next = open();

        assertThat(next.keptMark()).isEqualTo("state 7");
        assertThat(entries(next)).isEqualTo(2);
        next.close();
    }

    @Test
    void aRunThatEndsWithoutKeepingLeavesNoMark() throws IOException {
        SearchIndex index = open();
        fill(index);
        index.keep("state 7");
        SearchIndex second = open();
        second.replace("deposit:3", List.of());
        second.close();

        SearchIndex third = open();

        assertThat(third.keptMark()).isEmpty();
        assertThat(entries(third)).isZero();
        third.close();
    }

    @Test
    void aCrashLeavesNoMark() throws IOException {
        SearchIndex index = open();
        fill(index);
        index.keep("state 7");
        SearchIndex crashed = open();
        Path copy = Files.createDirectories(home.resolve("copy/search"));
        try (Stream<Path> files = Files.list(home.resolve("search"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }

        SearchIndex next = new SearchIndex(home.resolve("copy").toString());

        assertThat(next.keptMark()).isEmpty();
        assertThat(entries(next)).isZero();
        next.close();
        crashed.close();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        SearchIndex index = open();
        fill(index);
        index.keep("state 7");
        try (Stream<Path> files = Files.list(home.resolve("search"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        SearchIndex next = open();

        assertThat(next.keptMark()).isEmpty();
        fill(next);
        assertThat(entries(next)).isEqualTo(2);
        next.close();
    }
}
