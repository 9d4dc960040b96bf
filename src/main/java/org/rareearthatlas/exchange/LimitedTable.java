package org.rareearthatlas.exchange;

import org.jspecify.annotations.Nullable;

/// Ends the reading of a table that has too many rows.
final class LimitedTable implements RowTable {

    private final RowTable table;
    private int rows;

    LimitedTable(RowTable table) {
        this.table = table;
    }

    @Override
    public TableFacts facts() {
        return table.facts();
    }

    @Override
    public @Nullable TableRow next() {
        TableRow row = table.next();
        if (row != null && ++rows > ReadLimits.MAX_ROWS) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_ROWS, ReadLimits.MAX_ROWS);
        }
        return row;
    }

    @Override
    public void close() {
        table.close();
    }
}
