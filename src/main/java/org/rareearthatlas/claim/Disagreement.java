package org.rareearthatlas.claim;

import java.util.Set;

/// A subject of which two claims cannot both hold.
///
/// @param about what they disagree about, in the order of [StatementType]; at least one
public record Disagreement(Subject subject, Set<StatementType> about) {}
