package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.text.QuoteMatch;
import org.rareearthatlas.text.TextPositionSelector;

@Entity
@Table(name = "quote_anchor")
@Audited
@NullUnmarked
class QuoteAnchorEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_anchor_seq")
    @SequenceGenerator(name = "quote_anchor_seq", sequenceName = "quote_anchor_seq", allocationSize = 50)
    private Long id;

    private Long quoteId;
    private Long textId;

    @Enumerated(EnumType.STRING)
    private AnchorState state;

    private Integer startOffsetUtf16;
    private Integer endOffsetUtf16;
    private double score;

    protected QuoteAnchorEntity() {}

    QuoteAnchorEntity(long quoteId, long textId) {
        this.quoteId = quoteId;
        this.textId = textId;
    }

    /// @param match null when the quote is gone
    void apply(AnchorState newState, QuoteMatch match) {
        state = newState;
        startOffsetUtf16 = match == null ? null : match.position().startOffsetUtf16();
        endOffsetUtf16 = match == null ? null : match.position().endOffsetUtf16();
        score = match == null ? 0 : match.score();
    }

    long quoteId() {
        return quoteId;
    }

    long textId() {
        return textId;
    }

    AnchorState state() {
        return state;
    }

    double score() {
        return score;
    }

    /// Null when the quote is gone.
    TextPositionSelector position() {
        return startOffsetUtf16 == null ? null : new TextPositionSelector(startOffsetUtf16, endOffsetUtf16);
    }
}
