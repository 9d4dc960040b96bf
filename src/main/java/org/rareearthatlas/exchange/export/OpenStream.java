package org.rareearthatlas.exchange.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Hands everything on but the end: a response or an archive is closed by whoever opened it.
final class OpenStream extends FilterOutputStream {

    OpenStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
