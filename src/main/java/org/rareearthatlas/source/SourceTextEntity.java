package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "source_text")
@Audited
@NullUnmarked
class SourceTextEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_text_seq")
    @SequenceGenerator(name = "source_text_seq", sequenceName = "source_text_seq", allocationSize = 1)
    private Long id;

    private Long sourceId;
    private int versionNumber;
    private String sha256;
    private int lengthUtf16;
    private Instant addedAt;
    private String fileName;

    protected SourceTextEntity() {}

    SourceTextEntity(SourceId source, int versionNumber, NewText text, String sha256) {
        this.sourceId = source.value();
        this.versionNumber = versionNumber;
        this.sha256 = sha256;
        this.lengthUtf16 = text.text().length();
        this.addedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.fileName = text.fileName();
    }

    long id() {
        return id;
    }

    int versionNumber() {
        return versionNumber;
    }

    String sha256() {
        return sha256;
    }

    SourceText toSourceText() {
        return new SourceText(
                new SourceTextId(id), new SourceId(sourceId), versionNumber, sha256, lengthUtf16, addedAt, fileName);
    }
}
