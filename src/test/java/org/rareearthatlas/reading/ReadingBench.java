package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.reading.MarkedSet.Paragraph;

/// How fast texts are read on one core and whether the time is linear in their length: part of `./atlas bench`. Prints
/// what it measures. The texts are the paragraphs of both measured sets in random order.
class ReadingBench {

    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 5;

    private final PlaceReader reader = new PlaceReader();

    @Test
    void aMegabyteOfNewsASecondAndLinearTime() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>(new MarkedSet().read("development-set.txt"));
        paragraphs.addAll(new MarkedSet().read("held-out-set.txt"));
        String oneMegabyte = text(paragraphs, 1_000_000);
        String fourMegabytes = text(paragraphs, 4_000_000);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            reader.read(oneMegabyte);
        }

        double one = best(oneMegabyte);
        double four = best(fourMegabytes);

        System.out.printf(
                Locale.ROOT,
                "reading 1 MB: %.0f ms of one core, 4 MB: %.0f ms; gazetteer: %.1f MB%n",
                1000 * one,
                1000 * four,
                reader.gazetteerRamBytes() / 1e6);
        assertThat(one).isLessThan(1);
        assertThat(four).isLessThan(6 * one);
    }

    private static String text(List<Paragraph> paragraphs, int bytes) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        int size = 0;
        while (size < bytes) {
            String next = paragraphs.get(random.nextInt(paragraphs.size())).text();
            size += next.getBytes(StandardCharsets.UTF_8).length + 1;
            text.append(next).append('\n');
        }
        return text.toString();
    }

    /// The least time of several rounds, in seconds of the processor.
    private double best(String text) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(reader.read(text).mentions()).isNotEmpty();
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }
}
