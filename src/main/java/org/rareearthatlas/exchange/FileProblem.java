package org.rareearthatlas.exchange;

/// Why a whole file cannot be read, or cannot be read further. The words and the remedy come from the message bundles
/// (`problem.file.{name}`).
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    /// It unpacks to more than any honest file does.
    BOMB,
    /// An archive without anything that can be read in it.
    ARCHIVE,
    /// No kept library of a fitting licence on Maven Central reads this format.
    SHAPEFILE,
    OLD_EXCEL,
    /// A picture, a program, a PDF.
    NOT_A_TABLE,
    /// The file ends in the middle, or breaks its format's rules. Argument: where, as far as it is known.
    BROKEN,
    /// XML with a document type, which may make it grow without bound.
    DOCUMENT_TYPE,
    NO_ROWS,
    NO_COLUMNS,
    /// Argument: the limit.
    TOO_MANY_COLUMNS,
    /// Argument: the limit.
    TOO_MANY_ROWS,
    /// One row is longer than can be held. Argument: where.
    ROW_TOO_LONG,
    /// The sheet or layer asked for is not there. Argument: its name.
    LAYER_MISSING,
    /// Argument: the reference system as the file or the person names it.
    CRS_UNKNOWN
}
