package org.rareearthatlas.document;

/// Whoever asked for a file to be read wants it no more.
public class ReadingCancelledException extends RuntimeException {

    ReadingCancelledException() {
        super("Reading was cancelled");
    }
}
