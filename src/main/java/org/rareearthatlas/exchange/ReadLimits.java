package org.rareearthatlas.exchange;

/// How much of a file is read at most, so that a hostile one takes neither the memory nor the day.
public final class ReadLimits {

    public static final long MAX_FILE_BYTES = 500_000_000;

    /// What an archive may unpack to however small it is.
    public static final long ALWAYS_UNPACKED_BYTES = 50_000_000;

    /// What it may unpack to for each of its bytes: spreadsheets reach 40, bombs thousands.
    public static final int MAX_UNPACK_RATIO = 150;

    /// What nothing may unpack to.
    public static final long NEVER_UNPACKED_BYTES = 2_000_000_000;

    public static final int MAX_ARCHIVE_ENTRIES = 5_000;
    public static final int MAX_COLUMNS = 1_000;
    public static final int MAX_ROWS = 1_000_000;

    /// Longer cells are cut, and their row is rejected.
    public static final int MAX_CELL_UTF16 = 32_000;

    /// Longer rows end the reading.
    public static final int MAX_ROW_UTF16 = 4_000_000;

    public static final int MAX_VERTICES = 1_000_000;

    private ReadLimits() {}

    /// How much an archive of this size may unpack to.
    public static long unpackedBytes(long packedBytes) {
        return Math.min(NEVER_UNPACKED_BYTES, Math.max(ALWAYS_UNPACKED_BYTES, packedBytes * MAX_UNPACK_RATIO));
    }

    /// @throws UnreadableFileException when these are too many, or none
    public static void requireColumns(int count) {
        if (count == 0) {
            throw new UnreadableFileException(FileProblem.NO_COLUMNS);
        }
        if (count > MAX_COLUMNS) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_COLUMNS, MAX_COLUMNS);
        }
    }
}
