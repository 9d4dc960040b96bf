package org.rareearthatlas.exchange.backup;

/// The atlas keeps its data in PostgreSQL, whose operator makes the backups with the server's own tools.
public class BackupElsewhereException extends RuntimeException {

    /// What is wrong, and the remedy.
    public static final String SENTENCE =
            "This atlas keeps its data in PostgreSQL: back that up with pg_dump, or with the"
                    + " server's own archive, as src/docs/deployment.md tells.";

    BackupElsewhereException() {
        super(SENTENCE);
    }
}
