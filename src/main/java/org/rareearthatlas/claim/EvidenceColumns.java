package org.rareearthatlas.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;

/// A claim's evidence as columns: those of other kinds stay null.
@Embeddable
@NullUnmarked
class EvidenceColumns {

    /// The columns, in the order of [#values].
    static final List<String> NAMES = List.of(
            "evidence", "quote_id", "source_id", "record_id", "record_field", "record_value", "locator", "paraphrase");

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence")
    private EvidenceType type;

    private Long quoteId;
    private Long sourceId;
    private String recordId;
    private String recordField;
    private String recordValue;
    private String locator;
    private String paraphrase;

    static EvidenceColumns of(Evidence evidence) {
        EvidenceColumns columns = new EvidenceColumns();
        switch (evidence) {
            case Evidence.OfQuote of -> columns.setQuote(of);
            case Evidence.OfRecord of -> columns.setRecord(of);
            case Evidence.OfCitation of -> columns.setCitation(of);
            case Evidence.Unsourced unsourced -> columns.type = EvidenceType.UNSOURCED;
        }
        return columns;
    }

    /// What the columns hold, as JDBC takes it; null for nothing.
    List<Object> values() {
        return Arrays.asList(type.name(), quoteId, sourceId, recordId, recordField, recordValue, locator, paraphrase);
    }

    Evidence toEvidence() {
        return switch (type) {
            case QUOTE -> new Evidence.OfQuote(new QuoteId(quoteId));
            case RECORD -> new Evidence.OfRecord(new SourceId(sourceId), recordId, recordField, recordValue);
            case CITATION -> new Evidence.OfCitation(new SourceId(sourceId), locator, paraphrase);
            case UNSOURCED -> new Evidence.Unsourced();
        };
    }

    private void setQuote(Evidence.OfQuote of) {
        type = EvidenceType.QUOTE;
        quoteId = of.quote().value();
    }

    private void setRecord(Evidence.OfRecord of) {
        type = EvidenceType.RECORD;
        sourceId = of.source().value();
        recordId = of.recordId();
        recordField = of.field();
        recordValue = of.value();
    }

    private void setCitation(Evidence.OfCitation of) {
        type = EvidenceType.CITATION;
        sourceId = of.source().value();
        locator = of.locator();
        paraphrase = of.paraphrase();
    }

    Long quoteId() {
        return quoteId;
    }

    Long sourceId() {
        return sourceId;
    }
}
