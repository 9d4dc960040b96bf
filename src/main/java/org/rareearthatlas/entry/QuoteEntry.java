package org.rareearthatlas.entry;

import org.rareearthatlas.source.QuoteData;

/// Words of a source about a region, as someone enters them.
public record QuoteEntry(SourceInput source, QuoteData quote) {}
