package org.rareearthatlas.exchange.batch;

/// How many rows an import read, and what became of them.
public record ImportCounts(int rows, int added, int merged, int skipped, int doubtful, int rejected) {}
