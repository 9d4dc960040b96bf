package org.rareearthatlas.search;

/// Something that can be found.
///
/// @param text what is searched besides the title; may be empty
record SearchEntry(HitKind kind, String path, String title, String text) {}
