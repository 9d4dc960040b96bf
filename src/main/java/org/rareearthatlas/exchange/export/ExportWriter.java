package org.rareearthatlas.exchange.export;

import java.io.Closeable;
import java.io.IOException;

/// Writes rows one after the other; closing it ends the file but not the stream below.
interface ExportWriter extends Closeable {

    void write(ExportRow row) throws IOException;
}
