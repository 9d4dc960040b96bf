package org.rareearthatlas.text;

/// Where a quote stands in a text that may have been edited since.
///
/// @param position the passage, in UTF-16 units of the text
/// @param score how well it fits, 0 to 1: see [MatchScore]
/// @param exactWords whether the passage has the quote's words unit by unit
public record QuoteMatch(TextPositionSelector position, double score, boolean exactWords) {}
