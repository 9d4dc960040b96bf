package org.rareearthatlas.exchange.batch;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.bulk.BulkRevisions;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes imports back. What an import wrote is told by its revision in the history; any other revision of the same is
/// later, whatever its number, since numbers are given out in blocks.
@Service
@PreAuthorize(Roles.MAY_CURATE)
public class ImportUndo {

    private static final String ADDED = "select id from deposit_aud where rev = ? and revtype = 0";
    private static final String EDITED = "select id from deposit_aud where rev <> ? and id in (" + ADDED + ")"
            + " union select deposit_id from claim_aud where rev <> ? and deposit_id in (" + ADDED + ")";
    private static final String FILLED = "select d.id from deposit_aud d join revision_info own on own.id = d.rev"
            + " where d.rev = ? and d.revtype = 1 and ";
    private static final String CHANGED_SINCE = "exists (select 1 from deposit_aud later"
            + " join revision_info since on since.id = later.rev"
            + " where later.id = d.id and later.rev <> d.rev and since.changed_at > own.changed_at)";
    private static final String MERGED_CLAIMS = "select c.id from claim_aud c where c.rev = ? and c.revtype = 0"
            + " and c.deposit_id not in (" + ADDED + ")"
            + " and not exists (select 1 from claim_aud later where later.id = c.id and later.rev <> c.rev)";

    private static final String SWITCHED_CLAIMS = "select c.id from claim_aud c where c.rev = ? and c.revtype = 1"
            + " and c.deposit_id = ?"
            + " and not exists (select 1 from claim_aud later join revision_info since on since.id = later.rev"
            + " join revision_info own on own.id = c.rev"
            + " where later.id = c.id and later.rev <> c.rev and since.changed_at > own.changed_at)";
    private static final String BEFORE = "select c.accepted from claim_aud c join revision_info r on r.id = c.rev"
            + " where c.id = ? and c.rev <> ? order by r.changed_at desc, r.id desc limit 1";

    private final ImportBatchRepository batches;
    private final DepositBulk deposits;
    private final DepositService depositService;
    private final ClaimService claims;
    private final ClaimBulk claimBulk;
    private final BulkRevisions revisions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    ImportUndo(
            ImportBatchRepository batches,
            DepositBulk deposits,
            DepositService depositService,
            ClaimService claims,
            ClaimBulk claimBulk,
            BulkRevisions revisions,
            ApplicationEventPublisher events,
            AuditLog audit,
            JdbcTemplate database,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.deposits = deposits;
        this.depositService = depositService;
        this.claims = claims;
        this.claimBulk = claimBulk;
        this.revisions = revisions;
        this.events = events;
        this.audit = audit;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What [#undo] would do now.
    @Transactional(readOnly = true)
    public UndoReport preview(long batchId) {
        return written(batch(batchId)).report();
    }

    /// Hides the deposits that an import added and takes its claims on others back, all or nothing; what was edited
    /// since stays.
    ///
    /// @throws NotFoundException when there is no such import
    /// @throws EditConflictException when it was taken back already, or someone edits at this moment
    public UndoReport undo(long batchId) {
        Written written = Objects.requireNonNull(transaction.execute(status -> take(batchId)));
        events.publishEvent(
                new ManyDepositsChanged(Stream.concat(written.untouched().stream(), written.filled().stream())
                        .toList()));
        return written.report();
    }

    private Written take(long batchId) {
        ImportBatchEntity batch = batch(batchId);
        if (batch.isUndone()) {
            throw new EditConflictException("import", batchId);
        }
        RevisionNote.automatic("import.undone", batch.toBatch().fileName());
        Written written = written(batch);
        batch.undone(Instant.now());
        batches.saveAndFlush(batch);
        audit.record(AuditKind.IMPORT_UNDONE, batch.toBatch().fileName());
        long revision = revisions.open();
        deposits.hide(written.untouched(), revision);
        written.filled().forEach(id -> restore(id, batch.revision(), revision));
        for (ClaimId claim : written.claims()) {
            claims.findVersion(claim).ifPresent(version -> claims.delete(claim, version));
        }
        return written;
    }

    /// Gives a deposit back what it was before the import, and shows again what the import had withdrawn.
    private void restore(DepositId id, long imported, long revision) {
        List<Revised<DepositData>> states = depositService.listRevisions(id);
        for (int i = 1; i < states.size(); i++) {
            if (states.get(i).revision().number() == imported) {
                DepositData before = states.get(i - 1).value();
                DepositData after = states.get(i).value();
                deposits.update(id, before, revision);
                if (!before.names().equals(after.names())) {
                    deposits.rename(id, before.names(), revision);
                }
            }
        }
        for (long claim : database.queryForList(SWITCHED_CLAIMS, Long.class, imported, id.value())) {
            List<Boolean> accepted = database.queryForList(BEFORE, Boolean.class, claim, imported);
            claimBulk.setAccepted(List.of(new ClaimId(claim)), accepted.getFirst(), revision);
        }
    }

    /// @param edited added or filled by the import, and changed since
    /// @param filled there before, and not changed since the import filled something in
    private record Written(
            List<DepositId> untouched, List<DepositId> edited, List<DepositId> filled, List<ClaimId> claims) {
        UndoReport report() {
            return new UndoReport(untouched.size(), claims.size(), edited);
        }
    }

    private Written written(ImportBatchEntity batch) {
        long rev = batch.revision();
        Set<Long> edited = new HashSet<>(database.queryForList(EDITED, Long.class, rev, rev, rev, rev));
        List<DepositId> added = database.queryForList(ADDED, Long.class, rev).stream()
                .map(DepositId::new)
                .toList();
        List<ClaimId> merged = database.queryForList(MERGED_CLAIMS, Long.class, rev, rev).stream()
                .map(ClaimId::new)
                .toList();
        Predicate<DepositId> isEdited = id -> edited.contains(id.value());
        List<DepositId> changed = filled(CHANGED_SINCE, rev);
        return new Written(
                added.stream().filter(isEdited.negate()).toList(),
                Stream.concat(added.stream().filter(isEdited), changed.stream()).toList(),
                filled("not " + CHANGED_SINCE, rev),
                withoutThoseOf(changed, merged));
    }

    private List<DepositId> filled(String condition, long rev) {
        return database.queryForList(FILLED + condition, Long.class, rev).stream()
                .map(DepositId::new)
                .toList();
    }

    /// Values that were filled into a deposit that someone changed since stay with it.
    private List<ClaimId> withoutThoseOf(List<DepositId> changed, List<ClaimId> merged) {
        Set<ClaimId> kept = changed.stream()
                .flatMap(id -> claims.list(Subject.of(id)).stream())
                .filter(claim -> claim.data().accepted())
                .map(Claim::id)
                .collect(Collectors.toSet());
        return merged.stream().filter(claim -> !kept.contains(claim)).toList();
    }

    private ImportBatchEntity batch(long id) {
        return batches.findById(id).orElseThrow(() -> new NotFoundException("import", id));
    }
}
