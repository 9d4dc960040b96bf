package org.rareearthatlas.document;

/// Why a file gives no text. The words for each are in the message bundles (`problem.document.{name}`).
public enum DocumentProblem {
    /// The file is larger than [DocumentReader#MAX_FILE_BYTES].
    FILE_TOO_LARGE,
    /// Its text is longer than [org.rareearthatlas.text.PlainText#MAX_DOCUMENT_UTF16].
    TEXT_TOO_LONG,
    /// There is no text in it.
    EMPTY,
    /// It is no text at all, but a picture, a program or the like.
    BINARY,
    /// It is text, but in which encoding cannot be told.
    ENCODING_UNKNOWN,
    /// The PDF is encrypted.
    PDF_ENCRYPTED,
    /// The PDF has pages but no text on them, as scans have.
    PDF_WITHOUT_TEXT,
    /// The PDF cannot be read.
    PDF_BROKEN,
    /// The DOCX file cannot be read.
    DOCX_BROKEN,
    /// An old Word file (.doc), or an encrypted one.
    WORD_OLD_OR_ENCRYPTED,
    /// An archive that is no DOCX file.
    ARCHIVE,
    /// A small file that unpacks to an enormous one.
    BOMB,
    /// Reading takes longer than [ReadingProgress#TIME_LIMIT].
    TOO_SLOW
}
