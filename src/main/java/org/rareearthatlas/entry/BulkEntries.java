package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.rareearthatlas.bulk.BulkRevisions;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds any number of deposits with their claims and evidence, as [EntryService#addDeposit] adds one: by the same
/// rules,
/// with the same rows, the same history and the same rights, but in batches past Hibernate.
///
/// **In:** rows one by one, so that a million need not be in memory. Each is an entry, or throws what is wrong with it.
/// **Out:** for every row, in order, an outcome: the deposit's number, or its problems. A refused row stops nothing. An
/// outcome tells of a row that is in the database.
///
/// **All of it, or nothing.** Rows are committed a thousand at a time. When the work is cancelled or fails, what was
/// added is
/// hidden again before the call ends. All deposits and claims are of one revision of the history; new sources are of
/// the
/// revision that Hibernate makes for them, and stay.
///
/// **Undo.** [#undo] hides what a batch added, but for what was edited since.
///
/// Maps, lists and searches are told once, at the end. Must not be called within a transaction.
@Service
public class BulkEntries {

    private static final int CHUNK = 1_000;

    private final RegionService regions;
    private final SourceService sources;
    private final BulkRevisions revisions;
    private final DepositBulk deposits;
    private final ClaimBulk claims;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BulkEntries(
            RegionService regions,
            SourceService sources,
            BulkRevisions revisions,
            DepositBulk deposits,
            ClaimBulk claims,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.regions = regions;
        this.sources = sources;
        this.revisions = revisions;
        this.deposits = deposits;
        this.claims = claims;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Adds deposits.
    ///
    /// @param outcomes is told of each row, on the calling thread, after the commit of its chunk
    /// @param cancelled is asked before each chunk whether to give up
    /// @throws RuntimeException what the rows' iterator or the database throws; nothing stays then
    @PreAuthorize(Roles.MAY_CURATE)
    public BulkBatch add(Iterator<BulkRow> rows, Consumer<BulkOutcome> outcomes, BooleanSupplier cancelled) {
        requireNoTransaction();
        BulkRun run = new BulkRun(regions, sources, revisions, deposits, claims);
        try {
            while (rows.hasNext() && !cancelled.getAsBoolean()) {
                List<BulkRow> chunk = take(rows);
                List<BulkOutcome> done = Objects.requireNonNull(transaction.execute(status -> run.write(chunk)));
                run.committed(done);
                done.forEach(outcomes);
            }
        } catch (RuntimeException e) {
            takeBack(run);
            throw e;
        }
        boolean givenUp = rows.hasNext();
        if (givenUp) {
            takeBack(run);
        } else if (run.added() > 0) {
            events.publishEvent(new ManyDepositsChanged(run.deposits()));
        }
        return new BulkBatch(givenUp ? 0 : run.revision(), givenUp ? 0 : run.added(), run.refused(), givenUp);
    }

    private static List<BulkRow> take(Iterator<BulkRow> rows) {
        List<BulkRow> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return chunk;
    }

    private void takeBack(BulkRun run) {
        if (run.added() > 0) {
            undo(run.revision());
        }
    }

    /// Hides the deposits that a batch added and no one has edited since; the history keeps them.
    ///
    /// @param revision [BulkBatch#revision]
    /// @return how many were hidden
    @PreAuthorize(Roles.MAY_CURATE)
    public int undo(long revision) {
        requireNoTransaction();
        Integer hidden = transaction.execute(status -> deposits.hideAddedIn(revision, revisions.open()));
        events.publishEvent(new ManyDepositsChanged(List.of()));
        return hidden == null ? 0 : hidden;
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Bulk entries commit as they go; they cannot be part of a transaction");
        }
    }
}
