package org.rareearthatlas.reading;

/// A place that a mention may mean.
///
/// @param score the higher the likelier; comparable among the candidates of one mention only
public record Candidate(GazetteerPlace place, double score) {}
