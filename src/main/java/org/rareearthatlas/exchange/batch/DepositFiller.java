package org.rareearthatlas.exchange.batch;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;

/// Changes deposits to what the rows of one import say, as its rules have it, inside its transaction.
final class DepositFiller {

    private final DepositService deposits;
    private final DepositBulk bulk;
    private final long revision;

    /// What this import has made of deposits: the database is read past what is kept of them, so it is remembered here.
    private final Map<DepositId, DepositData> merged = new HashMap<>();

    /// @param revision an open revision
    DepositFiller(DepositService deposits, DepositBulk bulk, long revision) {
        this.deposits = deposits;
        this.bulk = bulk;
        this.revision = revision;
    }

    /// Writes what the row changes in the deposit.
    ///
    /// @return the parts that are the row's from now on
    Set<ValuePart> merge(DepositId id, DepositData row, MergeRule rule) {
        DepositData before = now(id);
        Set<ValuePart> taken = EnumSet.noneOf(ValuePart.class);
        if (before == null) {
            return taken;
        }
        DepositData data = before;
        for (ValuePart part : ValuePart.values()) {
            DepositData after = part.merged(data, row, rule.of(part));
            if (after != data) {
                taken.add(part);
                data = after;
            }
        }
        if (!taken.isEmpty()) {
            merged.put(id, data);
            write(id, before, data);
        }
        return taken;
    }

    private @Nullable DepositData now(DepositId id) {
        DepositData known = merged.get(id);
        return known == null ? deposits.find(id).map(Deposit::data).orElse(null) : known;
    }

    private void write(DepositId id, DepositData before, DepositData after) {
        bulk.update(id, after, revision);
        if (!before.names().equals(after.names())) {
            bulk.rename(id, after.names(), revision);
        }
    }
}
