package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.ui.QuoteCard;

/// What no map can show.
///
/// @param quotes the first quotes whose words name no place
/// @param quoteCount how many there are in all
/// @param deposits the first deposits whose place no source tells
/// @param moreDeposits whether there are further ones
record NotOnTheMap(
        List<QuoteCard.Model> quotes, int quoteCount, List<DepositRow.Model> deposits, boolean moreDeposits) {}
