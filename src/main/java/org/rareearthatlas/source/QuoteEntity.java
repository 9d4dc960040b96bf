package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

@Entity
@Table(name = "quote")
@Audited
@NullUnmarked
class QuoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
    @SequenceGenerator(name = "quote_seq", sequenceName = "quote_seq", allocationSize = 1)
    private Long id;

    @Version
    @NotAudited
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private SourceEntity source;

    private String exact;
    private String prefix;
    private String suffix;
    private Integer startOffsetUtf16;
    private Integer endOffsetUtf16;
    private String speaker;

    @Enumerated(EnumType.STRING)
    private Speech speech;

    private String language;

    void apply(SourceEntity quotedSource, QuoteData data) {
        source = quotedSource;
        exact = data.selector().exact();
        prefix = data.selector().prefix();
        suffix = data.selector().suffix();
        startOffsetUtf16 = data.position() == null ? null : data.position().startOffsetUtf16();
        endOffsetUtf16 = data.position() == null ? null : data.position().endOffsetUtf16();
        speaker = data.speaker();
        speech = data.speech();
        language = data.language();
    }

    Quote toQuote() {
        return new Quote(new QuoteId(id), version, source.toSource(), toData());
    }

    QuoteData toData() {
        TextPositionSelector position =
                startOffsetUtf16 == null ? null : new TextPositionSelector(startOffsetUtf16, endOffsetUtf16);
        return new QuoteData(new TextQuoteSelector(exact, prefix, suffix), position, speaker, speech, language);
    }

    int version() {
        return version;
    }
}
