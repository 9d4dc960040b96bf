package org.rareearthatlas.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;

/// A claim with its evidence resolved.
///
/// @param version counts the edits, for optimistic locking
/// @param quote the quote, when the evidence is one
/// @param source the source of the evidence; null when it is unsourced
public record Claim(
        ClaimId id,
        int version,
        ClaimData data,
        @Nullable Quote quote,
        @Nullable Source source) {

    public Optional<Quote> findQuote() {
        return Optional.ofNullable(quote);
    }

    public Optional<Source> findSource() {
        return Optional.ofNullable(source);
    }

    public boolean isUnsourced() {
        return data.evidence() instanceof Evidence.Unsourced;
    }
}
