package org.rareearthatlas.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets through only so many unpacked bytes.
public final class UnpackGuard extends FilterInputStream {

    private final FileProblem problem;
    private long leftBytes;

    /// @param maxBytes see [ReadLimits#unpackedBytes]
    public UnpackGuard(InputStream in, long maxBytes) {
        this(in, maxBytes, FileProblem.BOMB);
    }

    UnpackGuard(InputStream in, long maxBytes, FileProblem problem) {
        super(in);
        leftBytes = maxBytes;
        this.problem = problem;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        count(unit < 0 ? 0 : 1);
        return unit;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        leftBytes -= Math.max(0, read);
        if (leftBytes < 0) {
            throw new UnreadableFileException(problem);
        }
    }
}
