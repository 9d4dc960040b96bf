package org.rareearthatlas.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets through only so much of what is unpacked: an honest document becomes larger by a factor of some tens, a bomb
/// by thousands. Closing it leaves the archive open for its next part.
final class UnpackLimit extends FilterInputStream {

    /// What any document may unpack to, however small it is.
    static final long ALWAYS_ALLOWED_BYTES = 20_000_000;

    /// What it may unpack to at most, for each byte of the file.
    static final int MAX_RATIO = 100;

    /// What no document may exceed.
    static final long NEVER_ALLOWED_BYTES = 400_000_000;

    private long leftBytes;

    UnpackLimit(InputStream in, int packedBytes) {
        super(in);
        leftBytes = Math.min(NEVER_ALLOWED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, (long) packedBytes * MAX_RATIO));
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
            throw new UnreadableDocumentException(DocumentProblem.BOMB);
        }
    }

    @Override
    public void close() {
        // the archive has further parts
    }
}
