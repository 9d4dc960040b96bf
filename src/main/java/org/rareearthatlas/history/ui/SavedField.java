package org.rareearthatlas.history.ui;

/// A field of a saved state.
///
/// @param label in the reader's language
/// @param claim number of the claim; 0 for the fields of the thing itself
public record SavedField(String label, long claim) {}
