package org.rareearthatlas.startup;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Several who add and change deposits until they are stopped.
public final class Savers implements AutoCloseable {

    private final List<DepositWriter> writers;
    private volatile boolean stopped;

    private Savers(List<DepositWriter> writers) {
        this.writers = writers;
    }

    /// @param number how many
    /// @param pause  how long each thinks between two entries, on average
    public static Savers start(String address, int number, Duration pause) {
        Savers savers = new Savers(IntStream.range(0, number)
                .mapToObj(i -> new DepositWriter(address, "Saved under load " + i))
                .toList());
        savers.writers.forEach(writer -> Thread.startVirtualThread(() -> savers.save(writer, pause)));
        return savers;
    }

    private void save(DepositWriter writer, Duration pause) {
        try {
            for (int number = 1; !stopped; number++) {
                Thread.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextLong(2 * pause.toNanos() + 1)));
                writer.write("Saved under load %d".formatted(number));
            }
        } catch (IOException e) {
            // The atlas is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many entries the atlas has said are saved, and how many it has refused.
    public String summary() {
        return "%d saved, %d refused"
                .formatted(
                        writers.stream()
                                .mapToInt(writer -> writer.acknowledged().size())
                                .sum(),
                        writers.stream()
                                .mapToInt(writer -> writer.refused().size())
                                .sum());
    }

    @Override
    public void close() {
        stopped = true;
    }
}
