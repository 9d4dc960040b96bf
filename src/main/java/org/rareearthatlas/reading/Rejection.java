package org.rareearthatlas.reading;

/// Words that look like a place and were left out, and why. Offsets in UTF-16 units, end exclusive.
public record Rejection(int startOffsetUtf16, int endOffsetUtf16, String exact, Reason reason) {}
