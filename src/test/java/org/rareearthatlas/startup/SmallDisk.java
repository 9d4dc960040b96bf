package org.rareearthatlas.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A file system in memory of a few megabytes, for what happens when a disk is full or read-only. Only root may make
/// one; elsewhere the test that asks for it is reported as skipped.
final class SmallDisk implements AutoCloseable {

    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    static SmallDisk mount(Path at, String options) throws IOException {
        Files.createDirectories(at);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString());
        Assumptions.assumeTrue(mounted, "Skipped: only root can mount a small disk for this test");
        return new SmallDisk(at);
    }

    void remount(String options) throws IOException {
        run("mount", "-o", "remount," + options, at.toString());
    }

    Path path() {
        return at;
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", at.toString());
    }
}
