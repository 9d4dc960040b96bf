package org.rareearthatlas.exchange.command;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.batch.ImportCounts;

/// One line of what the atlas answers to a file: how far it is, a line of the list of errors, or the end.
///
/// @param phase of the work; null when this is a line of errors
/// @param totalRows -1 while that is not known
/// @param errors a line of the list of errors; null when this is none
/// @param outcome how it ended; null before that
/// @param message in words, for the end
record ImportReply(
        @Nullable String phase,
        long rows,
        long totalRows,
        @Nullable String errors,
        @Nullable Outcome outcome,
        @Nullable ImportCounts counts,
        @Nullable String message) {

    enum Outcome {
        IMPORTED,
        /// Only checked.
        CHECKED,
        /// The atlas had all of it.
        NOTHING,
        FAILED
    }

    static ImportReply progress(String phase, long rows, long totalRows) {
        return new ImportReply(phase, rows, totalRows, null, null, null, null);
    }

    static ImportReply error(String line) {
        return new ImportReply(null, 0, 0, line, null, null, null);
    }

    static ImportReply end(Outcome outcome, @Nullable ImportCounts counts, String message) {
        return new ImportReply(null, 0, 0, null, outcome, counts, message);
    }
}
