package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.ui.QuoteCard;

/// What the drawer tells of a quote.
record QuoteSheet(QuoteCard.Model card, List<SubjectClaims> claims) {}
