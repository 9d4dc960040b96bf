package org.rareearthatlas.database;

/// A database cannot hold an atlas. The message is one plain sentence: what is wrong, and the remedy.
public class UnfitDatabaseException extends RuntimeException {

    public UnfitDatabaseException(String sentence) {
        super(sentence);
    }
}
