package org.rareearthatlas.reading;

/// Where a name stands in a text, in UTF-16 units, end exclusive.
record NameSpan(int startUtf16, int endUtf16) {}
