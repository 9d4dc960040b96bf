package org.rareearthatlas.startup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A file system in memory of a few megabytes, for what happens when a disk is full or read-only. Only root may make
/// one; elsewhere the test that asks for it is reported as skipped.
final class SmallDisk implements AutoCloseable {

    private static final long IMAGE_BYTES = 400L << 20;

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

    /// A disk in a file, which can become read-only while files on it are open for writing, as a broken one does:
    /// [#remount] with `abort`.
    static SmallDisk mountImage(Path image, Path at) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(IMAGE_BYTES);
        }
        Assumptions.assumeTrue(run("mkfs.ext4", "-q", image.toString()), "Skipped: there is no mkfs.ext4");
        return mountLoop(image, at);
    }

    /// The disk of [#mountImage], repaired after it was unmounted.
    static SmallDisk mountRepaired(Path image, Path at) throws IOException {
        run("fsck.ext4", "-f", "-y", image.toString());
        return mountLoop(image, at);
    }

    private static SmallDisk mountLoop(Path image, Path at) throws IOException {
        Files.createDirectories(at);
        boolean mounted = run("mount", "-o", "loop", image.toString(), at.toString());
        Assumptions.assumeTrue(mounted, "Skipped: only root can mount a disk image for this test");
        return new SmallDisk(at);
    }

    /// Leaves not a block free.
    Path fill() throws IOException {
        Path filler = at.resolve("filler");
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return filler;
        }
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
