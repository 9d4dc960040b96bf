package org.rareearthatlas.search;

import java.util.List;

/// What was found of one kind, best first.
///
/// @param total how many there are in all; never 0
/// @param hits the first of them
public record SearchGroup(HitKind kind, int total, List<SearchHit> hits) {}
