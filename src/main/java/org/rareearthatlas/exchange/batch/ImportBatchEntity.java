package org.rareearthatlas.exchange.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.source.SourceId;

@Entity
@Table(name = "import_batch")
@NullUnmarked
class ImportBatchEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch_seq")
    @SequenceGenerator(name = "import_batch_seq", sequenceName = "import_batch_seq", allocationSize = 1)
    private Long id;

    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    private long sourceId;
    private long revision;
    private Instant importedAt;
    private String importedBy;

    @Column(name = "rows_read")
    private int rowsRead;

    private int added;
    private int merged;
    private int skipped;
    private int doubtful;
    private int rejected;
    private Instant undoneAt;

    protected ImportBatchEntity() {}

    ImportBatchEntity(String fileName, String fileSha256, SourceId source, long revision, String by) {
        this.fileName = fileName;
        this.fileSha256 = fileSha256;
        this.sourceId = source.value();
        this.revision = revision;
        this.importedAt = Instant.now();
        this.importedBy = by;
    }

    void count(ImportCounts counts) {
        rowsRead = counts.rows();
        added = counts.added();
        merged = counts.merged();
        skipped = counts.skipped();
        doubtful = counts.doubtful();
        rejected = counts.rejected();
    }

    void undone(Instant at) {
        undoneAt = at;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    long revision() {
        return revision;
    }

    ImportBatch toBatch() {
        return new ImportBatch(
                id,
                fileName,
                fileSha256,
                new SourceId(sourceId),
                importedAt,
                importedBy,
                new ImportCounts(rowsRead, added, merged, skipped, doubtful, rejected),
                undoneAt);
    }
}
