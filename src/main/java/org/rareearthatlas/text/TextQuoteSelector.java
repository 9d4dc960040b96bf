package org.rareearthatlas.text;

public record TextQuoteSelector(String exact, String prefix, String suffix) {}
