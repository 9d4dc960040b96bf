package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rareearthatlas.bulk.BulkRevisions;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;

/// One run of [BulkEntries]: what it has written so far, and what it knows to exist.
final class BulkRun {

    private final RegionService regions;
    private final BulkRevisions revisions;
    private final DepositBulk depositBulk;
    private final ClaimBulk claimBulk;
    private final EvidenceSaver evidence;
    private final Set<RegionId> knownRegions = new HashSet<>();
    private final List<DepositId> deposits = new ArrayList<>();
    private long openedRevision;
    private long revision;
    private int added;
    private int refused;

    BulkRun(
            RegionService regions,
            SourceService sources,
            BulkRevisions revisions,
            DepositBulk depositBulk,
            ClaimBulk claimBulk) {
        this.regions = regions;
        this.revisions = revisions;
        this.depositBulk = depositBulk;
        this.claimBulk = claimBulk;
        this.evidence = new EvidenceSaver(sources);
    }

    private record Good(long number, DepositEntry entry, List<Evidence> evidences) {}

    /// Writes a chunk in the current transaction.
    List<BulkOutcome> write(List<BulkRow> rows) {
        List<Good> good = new ArrayList<>();
        List<BulkOutcome> outcomes = new ArrayList<>();
        for (BulkRow row : rows) {
            try {
                good.add(check(row));
                outcomes.add(new BulkOutcome(row.number(), null, List.of()));
            } catch (InvalidInputException e) {
                outcomes.add(new BulkOutcome(row.number(), null, e.problems()));
            } catch (NotFoundException e) {
                outcomes.add(new BulkOutcome(row.number(), null, List.of(Problem.of("row", "bulk.notFound"))));
            }
        }
        if (!good.isEmpty()) {
            fillIn(outcomes, insert(good).iterator());
        }
        return outcomes;
    }

    private static void fillIn(List<BulkOutcome> outcomes, java.util.Iterator<DepositId> ids) {
        outcomes.replaceAll(outcome ->
                outcome.problems().isEmpty() ? new BulkOutcome(outcome.number(), ids.next(), List.of()) : outcome);
    }

    private Good check(BulkRow row) {
        DepositEntry entry = row.entry().get();
        entry.requireEvidence();
        RegionId region = entry.data().location().statedRegion();
        if (region != null && !knownRegions.contains(region)) {
            regions.find(region).orElseThrow(() -> new NotFoundException("region", region));
            knownRegions.add(region);
        }
        return new Good(
                row.number(),
                entry,
                entry.evidence().stream().map(evidence::save).toList());
    }

    private List<DepositId> insert(List<Good> rows) {
        if (revision == 0) {
            openedRevision = revisions.open();
        }
        List<DepositData> data = rows.stream().map(row -> row.entry().data()).toList();
        List<DepositId> ids = depositBulk.add(data, openedRevision);
        List<ClaimData> claims = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            claims.addAll(EntryClaims.of(ids.get(i), data.get(i), rows.get(i).evidences()));
        }
        claimBulk.add(claims, openedRevision);
        return ids;
    }

    /// Takes note of a chunk whose transaction has been committed.
    void committed(List<BulkOutcome> outcomes) {
        revision = openedRevision;
        for (BulkOutcome outcome : outcomes) {
            if (outcome.problems().isEmpty()) {
                added++;
                if (deposits.size() <= ManyDepositsChanged.MAX_IDS) {
                    outcome.findDeposit().ifPresent(deposits::add);
                }
            } else {
                refused++;
            }
        }
    }

    long revision() {
        return revision;
    }

    int added() {
        return added;
    }

    int refused() {
        return refused;
    }

    /// Those added; not all when there are more than a [ManyDepositsChanged] names.
    List<DepositId> deposits() {
        return deposits;
    }
}
