package org.rareearthatlas.source.ui;

/// A name in a source's text that can be opened.
///
/// @param id whatever the caller knows it by, in digits
/// @param startUtf16 first UTF-16 unit in the whole text
/// @param endUtf16 the unit behind its last
/// @param label says what opening it leads to
public record MarkedName(String id, int startUtf16, int endUtf16, String label) {}
