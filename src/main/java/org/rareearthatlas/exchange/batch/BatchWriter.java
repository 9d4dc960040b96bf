package org.rareearthatlas.exchange.batch;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.source.SourceId;

/// Writes the rows of one import inside a transaction. For one thread.
final class BatchWriter {

    private static final int FLUSH_AFTER = 100;

    private final DepositService deposits;
    private final ClaimService claims;
    private final EntityManager entities;
    private final SourceId source;
    private final Map<Long, DepositId> byRow = new HashMap<>();
    private int written;

    BatchWriter(DepositService deposits, ClaimService claims, EntityManager entities, SourceId source) {
        this.deposits = deposits;
        this.claims = claims;
        this.entities = entities;
        this.source = source;
    }

    /// Adds a deposit; each of its values becomes an accepted claim of the source.
    void add(long row, Candidate candidate) {
        DepositId id = deposits.add(candidate.data()).id();
        byRow.put(row, id);
        for (Candidate.Value value : candidate.values()) {
            claims.add(claim(id, candidate, value, true));
        }
        flush();
    }

    /// Adds what a row says to the deposit that is there; what it says already is not said again.
    ///
    /// @return whether anything was added
    boolean merge(DuplicateFinder.Found found, Candidate candidate) {
        DepositId id =
                found.kind() == IssueKind.TWICE_IN_FILE ? byRow.get(found.number()) : new DepositId(found.number());
        if (id == null) {
            return false;
        }
        Set<Said> said = new HashSet<>();
        for (Claim claim : claims.list(Subject.of(id))) {
            said.add(new Said(claim.data().statement(), claim.data().evidence()));
        }
        boolean any = false;
        for (Candidate.Value value : candidate.values()) {
            ClaimData data = claim(id, candidate, value, false);
            if (said.add(new Said(data.statement(), data.evidence()))) {
                claims.add(data);
                any = true;
            }
        }
        flush();
        return any;
    }

    private record Said(Statement statement, Evidence evidence) {}

    private ClaimData claim(DepositId id, Candidate candidate, Candidate.Value value, boolean shown) {
        Evidence evidence = new Evidence.OfRecord(source, candidate.recordId(), value.field(), value.value());
        return new ClaimData(Subject.of(id), value.statement(), evidence, Stance.SUPPORTS, null, shown);
    }

    /// What has been written is not looked at again: kept in the session, each row would make the next one slower.
    private void flush() {
        if (++written % FLUSH_AFTER == 0) {
            entities.flush();
            entities.clear();
        }
    }
}
