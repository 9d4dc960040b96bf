package org.rareearthatlas.exchange.command;

import java.io.PrintStream;
import java.util.Locale;

/// A line on the terminal that tells how far the work is.
final class ProgressLine {

    private static final int WIDTH = 30;
    private final PrintStream out;
    private boolean shown;

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    void show(String phase, long rows, long totalRows) {
        String bar = "";
        if (totalRows > 0) {
            int done = (int) Math.min(WIDTH, WIDTH * rows / totalRows);
            bar = "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] ";
        }
        out.printf(Locale.ROOT, "\r%-9s%s%,d rows", phase.toLowerCase(Locale.ROOT), bar, rows);
        out.flush();
        shown = true;
    }

    /// Leaves the line as it is and goes on below it.
    void end() {
        if (shown) {
            out.println();
        }
    }
}
