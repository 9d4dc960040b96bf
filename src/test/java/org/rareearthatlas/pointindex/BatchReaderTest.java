package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchReaderTest {

    private static final List<Integer> BATCHES = IntStream.range(0, 50).boxed().toList();

    @Test
    void handsOverInOrderWhoeverIsDoneFirst() {
        List<Integer> read = new ArrayList<>();

        BatchReader.read(
                BATCHES,
                batch -> {
                    if (batch % 3 == 0) {
                        Thread.yield();
                    }
                    return batch * 2;
                },
                () -> false,
                read::add);

        assertThat(read)
                .containsExactlyElementsOf(
                        BATCHES.stream().map(batch -> batch * 2).toList());
    }

    @Test
    void beginsNothingNewOnceStopped() {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        List<Integer> read = new ArrayList<>();

        BatchReader.read(
                BATCHES,
                batch -> {
                    begun.add(batch);
                    return batch;
                },
                () -> read.size() == 3,
                read::add);

        assertThat(read).containsExactly(0, 1, 2);
        assertThat(begun).hasSizeLessThan(10);
    }

    @Test
    void aBatchThatFailsEndsIt() {
        assertThatThrownBy(() -> BatchReader.read(
                        BATCHES,
                        batch -> {
                            throw new IllegalStateException("no database");
                        },
                        () -> false,
                        batch -> {}))
                .hasRootCauseMessage("no database");
    }
}
