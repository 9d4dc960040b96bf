package org.rareearthatlas.exchange.batch;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.envers.AuditReaderFactory;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.AtlasRevision;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Checks and makes imports, and takes them back. Each is one transaction: it is there as a whole, or not at all.
@Service
@PreAuthorize(Roles.MAY_CONTRIBUTE)
public class ImportService {

    private final RowFlow flow;
    private final KnownDepositsLoader known;
    private final ImportSources importSources;
    private final ImportBatchRepository batches;
    private final SourceService sources;
    private final DepositService deposits;
    private final ClaimService claims;
    private final EntityManager entities;

    ImportService(
            RowFlow flow,
            KnownDepositsLoader known,
            ImportSources importSources,
            ImportBatchRepository batches,
            SourceService sources,
            DepositService deposits,
            ClaimService claims,
            EntityManager entities) {
        this.flow = flow;
        this.known = known;
        this.importSources = importSources;
        this.batches = batches;
        this.sources = sources;
        this.deposits = deposits;
        this.claims = claims;
        this.entities = entities;
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

    /// Imports the file.
    ///
    /// @param totalRows as the check counted them; -1 when that is not known
    /// @throws NothingToImportException when no row would be written, as when the same file is imported again; then
    ///     nothing changes
    /// @throws ImportCancelledException when it was given up; nothing of it stays
    @Transactional
    public ImportBatch run(ImportPlan plan, long totalRows, ImportProgress progress) {
        progress.begin(ImportProgress.Phase.WRITING, totalRows);
        Source source = importSources.find(plan.source()).orElseGet(() -> sources.addSource(plan.source()));
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        BatchWriter writer = new BatchWriter(deposits, claims, entities, source.id());
        flow.run(
                plan,
                known.load(source.id()),
                progress,
                found -> fates.merge(write(writer, found, plan), 1, Integer::sum));
        ImportCounts counts = counts(fates);
        if (counts.added() + counts.merged() == 0) {
            throw new NothingToImportException(counts);
        }
        ImportBatchEntity batch = new ImportBatchEntity(
                plan.fileName(), FileHash.of(plan.file()), source.id(), currentRevision(), ActingUser.name());
        batch.count(counts);
        return batches.saveAndFlush(batch).toBatch();
    }

    private static Fate write(BatchWriter writer, DuplicateFinder.Found found, ImportPlan plan) {
        Fate fate = Fate.of(found, plan);
        var candidate = found.row().candidate();
        if (candidate != null && fate == Fate.ADDED) {
            writer.add(found.row().row().number(), candidate);
        } else if (candidate != null && fate == Fate.MERGED) {
            return writer.merge(found, candidate) ? Fate.MERGED : Fate.SKIPPED;
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

    private long currentRevision() {
        return AuditReaderFactory.get(entities)
                .getCurrentRevision(AtlasRevision.class, true)
                .getId();
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
