package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;

/// Adds the claims of merged rows to those that are there, and keeps shown what the deposit has: of each value the
/// claim that it is of. For one import, inside its transaction.
final class ClaimMerge {

    private final ClaimService claims;
    private final ClaimBulk bulk;
    private final long revision;

    /// Claims that this import has shown or withdrawn: what Hibernate holds of them is older.
    private final Map<ClaimId, Boolean> shown = new HashMap<>();

    ClaimMerge(ClaimService claims, ClaimBulk bulk, long revision) {
        this.claims = claims;
        this.bulk = bulk;
        this.revision = revision;
    }

    private record Said(Statement statement, Evidence evidence) {
        static Said of(ClaimData claim) {
            return new Said(claim.statement(), claim.evidence());
        }
    }

    /// @param row what the row says of the deposit
    /// @param taken the parts of which the deposit has the row's value from now on
    /// @return whether the row said anything new
    boolean write(DepositId id, List<ClaimData> row, Set<ValuePart> taken) {
        Map<Said, ClaimData> fresh = new LinkedHashMap<>();
        row.forEach(claim -> fresh.putIfAbsent(Said.of(claim), claim));
        Set<Said> ofRow = new HashSet<>(fresh.keySet());
        List<ClaimId> withdrawn = new ArrayList<>();
        List<ClaimId> accepted = new ArrayList<>();
        for (Claim claim : claims.list(Subject.of(id))) {
            Said said = Said.of(claim.data());
            fresh.remove(said);
            boolean isShown = shown.getOrDefault(claim.id(), claim.data().accepted());
            if (isOf(claim.data(), taken) && isShown != ofRow.contains(said)) {
                (isShown ? withdrawn : accepted).add(claim.id());
            }
        }
        show(withdrawn, false);
        show(accepted, true);
        List<ClaimData> added = fresh.values().stream()
                .map(claim -> isOf(claim, taken) ? accepted(claim) : claim)
                .toList();
        bulk.add(added, revision);
        return !added.isEmpty();
    }

    private void show(List<ClaimId> ids, boolean accepted) {
        bulk.setAccepted(ids, accepted, revision);
        ids.forEach(id -> shown.put(id, accepted));
    }

    private static boolean isOf(ClaimData claim, Set<ValuePart> parts) {
        return ValuePart.of(claim.statement()).filter(parts::contains).isPresent();
    }

    private static ClaimData accepted(ClaimData data) {
        return new ClaimData(data.subject(), data.statement(), data.evidence(), data.stance(), data.validOn(), true);
    }
}
