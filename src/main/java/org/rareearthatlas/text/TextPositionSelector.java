package org.rareearthatlas.text;

public record TextPositionSelector(int startOffsetUtf16, int endOffsetUtf16) {}
