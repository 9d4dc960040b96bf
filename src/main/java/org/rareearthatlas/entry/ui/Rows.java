package org.rareearthatlas.entry.ui;

/// Rows of fields that come and go.
final class Rows {

    private Rows() {}

    /// A number of rows from a kept state; 0 when it makes no sense.
    static int parseCount(String text, int max) {
        try {
            return Math.clamp(Integer.parseInt(text), 0, max);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
