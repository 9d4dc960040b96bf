package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.pointindex.IndexState;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointListing;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointView;
import org.rareearthatlas.uikit.Counts;
import org.springframework.stereotype.Component;

/// Reads the deposits of the list from the index, so that a page of a million costs what it shows. Only how much is
/// said
/// of each comes from the database.
@Component
class DepositRows {

    /// An atlas of this size is read in a moment, for which a window may wait.
    private static final int SMALL = 50_000;

    private static final int WAIT_MS = 2_000;

    private final PointIndex index;
    private final ClaimService claims;

    DepositRows(PointIndex index, ClaimService claims) {
        this.index = index;
        this.claims = claims;
    }

    /// How much of the deposits is read after a start, of a hundred; empty when they can be listed.
    OptionalInt findPercentRead(Locale locale) {
        return view(locale).isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(99, index.state().percentRead()));
    }

    /// How many deposits a question finds; none as long as they are being read.
    int count(PointQuestion question, Locale locale) {
        return listing(question, locale).map(PointListing::count).orElse(0);
    }

    /// Some of them.
    List<PlaceRow> list(PointQuestion question, int offset, int limit, Locale locale) {
        List<PointRow> found = listing(question, locale)
                .map(listing -> listing.list(offset, limit))
                .orElse(List.of());
        Map<DepositId, ClaimCounts> counts = claims.countByDeposit(
                found.stream().map(row -> new DepositId(row.id())).toList());
        return found.stream()
                .map(row -> row(row, counts.getOrDefault(new DepositId(row.id()), ClaimCounts.NONE), locale))
                .toList();
    }

    /// Where a deposit stands among them.
    OptionalInt findIndex(PointQuestion question, DepositId id, Locale locale) {
        return listing(question, locale)
                .map(listing -> listing.findIndex(id.value()))
                .orElse(OptionalInt.empty());
    }

    private Optional<PointListing> listing(PointQuestion question, Locale locale) {
        return view(locale).map(view -> view.list(question));
    }

    private Optional<PointView> view(Locale locale) {
        Optional<PointView> view = index.find();
        if (view.isEmpty() && !isLarge()) {
            view = index.await(WAIT_MS);
        }
        return view.filter(found -> found.count() <= SMALL || found.isSorted(NameLanguage.of(locale)));
    }

    private boolean isLarge() {
        return index.state() instanceof IndexState.Building(long read, long total) && total > SMALL;
    }

    private static PlaceRow row(PointRow deposit, ClaimCounts counts, Locale locale) {
        DepositWords words = new DepositWords(locale);
        String path = DepositWords.path(new DepositId(deposit.id()));
        Status status = deposit.status() == Status.UNKNOWN ? null : deposit.status();
        boolean approximate = deposit.precision() == LocationPrecision.APPROXIMATE;
        return new PlaceRow(
                path,
                false,
                path,
                NameLanguage.of(locale) == NameLanguage.RUSSIAN ? deposit.nameRu() : deposit.nameEn(),
                words.secondLine(
                        deposit.precision(),
                        approximate ? (Double) deposit.radiusM() : null,
                        status,
                        deposit.elements(),
                        deposit.findType().orElse(null)),
                Counts.text(locale, "claim.count", counts.all()),
                DepositWords.sign(deposit.precision(), status),
                counts.isUnsourced());
    }
}
