package org.rareearthatlas.exchange;

import org.jspecify.annotations.Nullable;

/// The rows of an opened file, one after the other. For one thread; whoever opened it closes it.
public interface RowTable extends AutoCloseable {

    TableFacts facts();

    /// The next row; null after the last one.
    ///
    /// @throws UnreadableFileException when the file cannot be read further
    @Nullable
    TableRow next();

    @Override
    void close();
}
