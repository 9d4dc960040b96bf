package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.source.SourceId;

/// Writes the rows of one import inside a transaction, some hundred at a time, as one revision of the history. For one
/// thread.
final class BatchWriter {

    private static final int AT_ONCE = 500;

    private final DepositBulk deposits;
    private final ClaimBulk claimBulk;
    private final ClaimMerge claimMerge;
    private final SourceId source;
    private final long revision;
    private final List<Row> waiting = new ArrayList<>();
    private final Map<Long, DepositId> byRow = new HashMap<>();
    private final List<DepositId> changed = new ArrayList<>();
    private final DepositFiller filler;

    private record Row(long number, Candidate candidate) {}

    /// @param revision an open revision
    BatchWriter(
            DepositBulk deposits,
            ClaimBulk claimBulk,
            ClaimService claims,
            DepositFiller filler,
            SourceId source,
            long revision) {
        this.deposits = deposits;
        this.claimBulk = claimBulk;
        this.claimMerge = new ClaimMerge(claims, claimBulk, revision);
        this.filler = filler;
        this.source = source;
        this.revision = revision;
    }

    /// Adds a deposit; each of its values becomes an accepted claim of the source.
    void add(long row, Candidate candidate) {
        waiting.add(new Row(row, candidate));
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    /// Writes what still waits.
    void flush() {
        List<DepositData> data =
                waiting.stream().map(row -> row.candidate().data()).toList();
        List<DepositId> ids = deposits.add(data, revision);
        List<ClaimData> said = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            byRow.put(waiting.get(i).number(), ids.get(i));
            note(ids.get(i));
            for (Candidate.Value value : waiting.get(i).candidate().values()) {
                said.add(claim(ids.get(i), waiting.get(i).candidate(), value, true));
            }
        }
        claimBulk.add(said, revision);
        waiting.clear();
    }

    /// Adds what a row says to the deposit that is there; what it says already is not said again. Values that the rule
    /// gives to the row are shown from now on, and those that were shown in their place no longer.
    ///
    /// @return whether anything changed
    boolean merge(DuplicateFinder.Found found, Candidate candidate, MergeRule rule) {
        boolean ofFile = found.kind() == IssueKind.TWICE_IN_FILE;
        if (ofFile && !byRow.containsKey(found.number())) {
            flush();
        }
        DepositId id = ofFile ? byRow.get(found.number()) : new DepositId(found.number());
        if (id == null) {
            return false;
        }
        Set<ValuePart> taken = filler.merge(id, candidate.data(), rule);
        boolean fresh = claimMerge.write(
                id,
                candidate.values().stream()
                        .map(value -> claim(id, candidate, value, false))
                        .toList(),
                taken);
        if (fresh || !taken.isEmpty()) {
            note(id);
        }
        return fresh || !taken.isEmpty();
    }

    private ClaimData claim(DepositId id, Candidate candidate, Candidate.Value value, boolean shown) {
        Evidence evidence = new Evidence.OfRecord(source, candidate.recordId(), value.field(), value.value());
        return new ClaimData(Subject.of(id), value.statement(), evidence, Stance.SUPPORTS, null, shown);
    }

    private void note(DepositId id) {
        if (changed.size() <= ManyDepositsChanged.MAX_IDS) {
            changed.add(id);
        }
    }

    /// What the maps, lists and searches are to be told once all is committed.
    ManyDepositsChanged event() {
        return new ManyDepositsChanged(changed);
    }
}
