package org.rareearthatlas.review;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.source.QuoteId;

/// What an acceptance made, so that it can be undone.
///
/// @param claim null when no claim can speak of the place, or one does already
/// @param addedQuote whether the quote was made for it
/// @param addedRegion whether the region was
record Accepted(QuoteId quote, @Nullable ClaimId claim, boolean addedQuote, boolean addedRegion) {}
