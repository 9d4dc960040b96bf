package org.rareearthatlas.document;

import org.jspecify.annotations.Nullable;

/// The text of a file.
///
/// @param text plain text by the rules of [org.rareearthatlas.text.PlainText#document], paragraphs divided by line
/// ends; not escaped for HTML
/// @param encoding the name of the encoding that was found, for files of plain text and HTML
public record DocumentText(String text, @Nullable String encoding, DocumentFacts facts) {}
