package org.rareearthatlas.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.Source;

/// What the drawer tells of a source.
///
/// @param derivedFrom the source that it reports
/// @param quotes the first ones
/// @param quoteCount how many there are in all
/// @param claims what rests on records and citations of it, each with its subject
record SourceSheet(
        Source source,
        @Nullable Source derivedFrom,
        List<QuoteCard.Model> quotes,
        int quoteCount,
        List<SubjectClaims> claims) {}
