package org.rareearthatlas.pointindex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositChanged;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.region.RegionChanged;
import org.rareearthatlas.source.SourceChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the index, once a transaction, what it has changed; before anyone else is told, so that they find it there.
@Component
class IndexUpdates {

    private final PointIndex index;
    private final ClaimMarks claims;

    IndexUpdates(PointIndex index, ClaimMarks claims) {
        this.index = index;
        this.claims = claims;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        index.start();
    }

    @EventListener
    void deposit(DepositChanged event) {
        onCommit(event.id());
    }

    @EventListener
    void claims(ClaimsChanged event) {
        if (event.subject() instanceof Subject.OfDeposit of) {
            onCommit(of.id());
        }
    }

    @EventListener
    void many(ManyDepositsChanged event) {
        if (event.ids().isEmpty()) {
            index.rebuildSoon();
        } else {
            index.changed(event.ids().stream().map(DepositId::value).toList());
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void region(RegionChanged event) {
        index.regionsChanged();
    }

    /// Who said something, and when, belongs to the source.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void source(SourceChanged event) {
        List<Long> ids = claims.listDepositsOf(event.id(), IndexKeeper.MAX_CHANGED);
        if (ids.size() == IndexKeeper.MAX_CHANGED) {
            index.rebuildSoon();
        } else {
            ids.forEach(id -> onCommit(new DepositId(id)));
        }
    }

    private void onCommit(DepositId id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().ids.add(id.value());
        } else {
            index.changed(Set.of(id.value()));
        }
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private Pending register() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /// The deposits that the current transaction has changed so far.
    private final class Pending implements TransactionSynchronization {

        private final Set<Long> ids = new HashSet<>();

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            index.changed(ids);
        }
    }
}
