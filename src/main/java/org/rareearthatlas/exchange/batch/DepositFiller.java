package org.rareearthatlas.exchange.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositStatements;

/// Fills what deposits have no value of with what the rows of one import say, inside its transaction. The first row
/// that
/// says something of an empty part fills it.
final class DepositFiller {

    private final DepositService deposits;
    private final DepositBulk bulk;
    private final Set<ValuePart> parts;
    private final long revision;

    /// What this import has made of deposits: the database is read past what is kept of them, so it is remembered here.
    private final Map<DepositId, DepositData> filled = new HashMap<>();

    private final Set<DepositId> unwritten = new HashSet<>();

    /// @param parts those that may be filled
    /// @param revision an open revision
    DepositFiller(DepositService deposits, DepositBulk bulk, Set<ValuePart> parts, long revision) {
        this.deposits = deposits;
        this.bulk = bulk;
        this.parts = parts;
        this.revision = revision;
    }

    /// @return whether the deposit had no value of this part and has this one now
    boolean fill(DepositId id, Statement statement) {
        Optional<ValuePart> part = ValuePart.of(statement).filter(parts::contains);
        if (part.isEmpty()) {
            return false;
        }
        DepositData before = filled.get(id);
        if (before == null) {
            before = deposits.find(id).map(Deposit::data).orElse(null);
        }
        if (before == null || !part.get().isEmpty(before)) {
            return false;
        }
        filled.put(id, DepositStatements.with(before, statement));
        unwritten.add(id);
        return true;
    }

    /// Writes what was filled in.
    void write(DepositId id) {
        DepositData data = filled.get(id);
        if (data != null && unwritten.remove(id)) {
            bulk.update(id, data, revision);
        }
    }
}
