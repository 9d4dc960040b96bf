package org.rareearthatlas.exchange.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.bulk.BulkRevisions;
import org.rareearthatlas.claim.ClaimBulk;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositBulk;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.exchange.FileHash;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks and makes imports, and takes them back. Each is one transaction: it is there as a whole, or not at all.
@Service
@PreAuthorize(Roles.MAY_CURATE)
public class ImportService {

    private final RowFlow flow;
    private final KnownDepositsLoader known;
    private final ImportSources importSources;
    private final ImportBatchRepository batches;
    private final SourceService sources;
    private final DepositBulk deposits;
    private final DepositService depositService;
    private final ClaimBulk claimBulk;
    private final ClaimService claims;
    private final BulkRevisions revisions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ImportService(
            RowFlow flow,
            KnownDepositsLoader known,
            ImportSources importSources,
            ImportBatchRepository batches,
            SourceService sources,
            DepositBulk deposits,
            DepositService depositService,
            ClaimBulk claimBulk,
            ClaimService claims,
            BulkRevisions revisions,
            ApplicationEventPublisher events,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.flow = flow;
        this.known = known;
        this.importSources = importSources;
        this.batches = batches;
        this.sources = sources;
        this.deposits = deposits;
        this.depositService = depositService;
        this.claimBulk = claimBulk;
        this.claims = claims;
        this.revisions = revisions;
        this.events = events;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Reads the whole file as an import would, and writes nothing.
    ///
    /// @param toLookAt hears of each row that would not be added, such as to write the list of errors
    public CheckReport check(ImportPlan plan, ImportProgress progress, Consumer<CheckedRow> toLookAt) {
        progress.begin(ImportProgress.Phase.CHECKING, -1);
        CheckReport.Builder report = new CheckReport.Builder();
        KnownDeposits atlas =
                known.load(importSources.find(plan.source()).map(Source::id).orElse(null));
        flow.run(plan, atlas, progress, found -> {
            Fate fate = Fate.of(found, plan);
            report.add(found.row(), fate);
            if (fate != Fate.ADDED && fate != Fate.MERGED) {
                toLookAt.accept(found.row());
            }
        });
        return report.build();
    }

    /// Imports the file in a transaction of its own.
    ///
    /// @param totalRows as the check counted them; -1 when that is not known
    /// @throws NothingToImportException when no row would be written, as when the same file is imported again; then
    ///     nothing changes
    /// @throws ImportCancelledException when it was given up; nothing of it stays
    public ImportBatch run(ImportPlan plan, long totalRows, ImportProgress progress) {
        progress.begin(ImportProgress.Phase.WRITING, totalRows);
        Written written = Objects.requireNonNull(transaction.execute(status -> write(plan, progress)));
        events.publishEvent(written.event());
        return written.batch();
    }

    private static String hash(Path file) {
        try {
            return FileHash.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Written(ImportBatch batch, ManyDepositsChanged event) {}

    private Written write(ImportPlan plan, ImportProgress progress) {
        RevisionNote.automatic("import", plan.fileName());
        Source source = importSources.find(plan.source()).orElseGet(() -> sources.addSource(plan.source()));
        long revision = revisions.open();
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        DepositFiller filler = new DepositFiller(depositService, deposits, revision);
        BatchWriter writer = new BatchWriter(deposits, claimBulk, claims, filler, source.id(), revision);
        flow.run(
                plan,
                known.load(source.id()),
                progress,
                found -> fates.merge(write(writer, found, plan), 1, Integer::sum));
        writer.flush();
        ImportCounts counts = counts(fates);
        if (counts.added() + counts.merged() == 0) {
            throw new NothingToImportException(counts);
        }
        ImportBatchEntity batch =
                new ImportBatchEntity(plan.fileName(), hash(plan.file()), source.id(), revision, ActingUser.name());
        batch.count(counts);
        audit.record(AuditKind.IMPORTED, "%s (+%d)".formatted(plan.fileName(), counts.added()));
        return new Written(batches.saveAndFlush(batch).toBatch(), writer.event());
    }

    private static Fate write(BatchWriter writer, DuplicateFinder.Found found, ImportPlan plan) {
        Fate fate = Fate.of(found, plan);
        var candidate = found.row().candidate();
        if (candidate != null && fate == Fate.ADDED) {
            writer.add(found.row().row().number(), candidate);
        } else if (candidate != null && found.kind() != null && fate == Fate.MERGED) {
            MergeRule rule =
                    plan.decision(found.kind(), found.row().row().number()).rule();
            return writer.merge(found, candidate, rule) ? Fate.MERGED : Fate.SKIPPED;
        }
        return fate;
    }

    private static ImportCounts counts(Map<Fate, Integer> fates) {
        return new ImportCounts(
                fates.values().stream().mapToInt(Integer::intValue).sum(),
                fates.getOrDefault(Fate.ADDED, 0),
                fates.getOrDefault(Fate.MERGED, 0),
                fates.getOrDefault(Fate.SKIPPED, 0),
                fates.getOrDefault(Fate.DOUBTFUL, 0),
                fates.getOrDefault(Fate.REJECTED, 0));
    }

    /// The imports, the newest first.
    @Transactional(readOnly = true)
    public List<ImportBatch> list(int limit) {
        return batches.findAllByOrderByIdDesc(Limit.of(limit)).stream()
                .map(ImportBatchEntity::toBatch)
                .toList();
    }

    /// @throws NotFoundException when there is no such import
    @Transactional(readOnly = true)
    public ImportBatch get(long id) {
        return batches.findById(id)
                .map(ImportBatchEntity::toBatch)
                .orElseThrow(() -> new NotFoundException("import", id));
    }
}
