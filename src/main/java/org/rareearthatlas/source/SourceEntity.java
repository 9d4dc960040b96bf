package org.rareearthatlas.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "source")
@Audited
@NullUnmarked
class SourceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 1)
    private Long id;

    @Version
    @NotAudited
    private int version;

    @Column(length = SourceData.MAX_TITLE_UTF16)
    private String title;

    private boolean titleIsDescriptive;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String publisher;
    private String author;
    private LocalDate publishedOn;
    private LocalDate retrievedOn;
    private String address;
    private String language;
    private Long derivedFromId;
    private String rights;
    private String note;

    void apply(SourceData data) {
        title = data.title();
        titleIsDescriptive = data.titleIsDescriptive();
        kind = data.kind();
        publisher = data.publisher();
        author = data.author();
        publishedOn = data.publishedOn();
        retrievedOn = data.retrievedOn();
        address = data.address();
        language = data.language();
        derivedFromId = data.derivedFrom() == null ? null : data.derivedFrom().value();
        rights = data.rights();
        note = data.note();
    }

    Source toSource() {
        SourceId derivedFrom = derivedFromId == null ? null : new SourceId(derivedFromId);
        return new Source(
                new SourceId(id),
                version,
                new SourceData(
                        title,
                        titleIsDescriptive,
                        kind,
                        publisher,
                        author,
                        publishedOn,
                        retrievedOn,
                        address,
                        language,
                        derivedFrom,
                        rights,
                        note));
    }

    int version() {
        return version;
    }
}
