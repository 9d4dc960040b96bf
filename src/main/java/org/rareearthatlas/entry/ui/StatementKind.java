package org.rareearthatlas.entry.ui;

/// What a passage can say of a place, as far as the form for passages asks.
enum StatementKind {
    NAMED,
    ELEMENTS,
    FREE_TEXT
}
