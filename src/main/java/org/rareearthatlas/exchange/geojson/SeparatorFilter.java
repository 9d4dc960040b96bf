package org.rareearthatlas.exchange.geojson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads the record separators of RFC 8142 (and the mark of UTF-8 at the start of a file) as spaces, which JSON allows.
final class SeparatorFilter extends FilterInputStream {

    private static final byte SEPARATOR = 0x1E;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private long position;

    SeparatorFilter(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++, position++) {
            boolean mark = position < MARK.length && buffer[i] == MARK[(int) position];
            if (buffer[i] == SEPARATOR || mark) {
                buffer[i] = ' ';
            }
        }
        return read;
    }
}
