package org.rareearthatlas.exchange.batch;

/// No row of a file can be written, or the atlas has all of them already. Nothing has changed.
public class NothingToImportException extends RuntimeException {

    private final ImportCounts counts;

    NothingToImportException(ImportCounts counts) {
        super("no row to write of " + counts.rows());
        this.counts = counts;
    }

    public ImportCounts counts() {
        return counts;
    }
}
