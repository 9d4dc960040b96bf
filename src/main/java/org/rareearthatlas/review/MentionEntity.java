package org.rareearthatlas.review;

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
import java.time.Instant;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.reading.Mention;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.reading.Reason;
import org.rareearthatlas.reading.Rejection;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceTextId;

@Entity
@Table(name = "mention")
@Audited
@NullUnmarked
class MentionEntity {

    private static final int MAX_EXACT = 300;
    private static final int MAX_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_seq")
    @SequenceGenerator(name = "mention_seq", sequenceName = "mention_seq", allocationSize = 50)
    private Long id;

    @Version
    @NotAudited
    private int version;

    private long textId;
    private int startOffsetUtf16;
    private int endOffsetUtf16;
    private int sentenceStartUtf16;
    private int sentenceEndUtf16;
    private String exact;
    private String nameKey;
    private String candidates;
    private String reason;

    @Enumerated(EnumType.STRING)
    private MentionState state;

    private String placeId;
    private Instant decidedAt;
    private boolean remembered;
    private Long quoteId;
    private Long claimId;
    private boolean addedQuote;
    private boolean addedRegion;

    @Column(name = "is_clear")
    private boolean clear;

    protected MentionEntity() {}

    static MentionEntity of(SourceTextId text, Mention mention, List<PlaceOption> options) {
        MentionEntity entity = new MentionEntity();
        entity.textId = text.value();
        entity.startOffsetUtf16 = mention.startOffsetUtf16();
        entity.endOffsetUtf16 = mention.endOffsetUtf16();
        entity.sentenceStartUtf16 = mention.sentenceStartUtf16();
        entity.sentenceEndUtf16 = mention.sentenceEndUtf16();
        entity.exact = cut(mention.exact(), MAX_EXACT);
        entity.nameKey = cut(mention.name(), MAX_EXACT);
        entity.candidates = PlaceOptionsJson.write(options);
        entity.reason = cut(mention.reason().format(), MAX_REASON);
        entity.state = MentionState.WAITING;
        entity.clear = PlaceOption.isClear(options);
        return entity;
    }

    static MentionEntity leftOut(SourceTextId text, Rejection rejection) {
        MentionEntity entity = new MentionEntity();
        entity.textId = text.value();
        entity.startOffsetUtf16 = rejection.startOffsetUtf16();
        entity.endOffsetUtf16 = rejection.endOffsetUtf16();
        entity.sentenceStartUtf16 = rejection.startOffsetUtf16();
        entity.sentenceEndUtf16 = rejection.endOffsetUtf16();
        entity.exact = cut(rejection.exact(), MAX_EXACT);
        entity.nameKey = cut(PlaceReader.nameKey(rejection.exact()), MAX_EXACT);
        entity.candidates = PlaceOptionsJson.write(List.of());
        entity.reason = cut(rejection.reason().format(), MAX_REASON);
        entity.state = MentionState.LEFT_OUT;
        return entity;
    }

    private static String cut(String text, int maxUtf16) {
        return text.length() <= maxUtf16 ? text : text.substring(0, maxUtf16);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    long textId() {
        return textId;
    }

    String nameKey() {
        return nameKey;
    }

    Long quoteId() {
        return quoteId;
    }

    Long claimId() {
        return claimId;
    }

    boolean addedQuote() {
        return addedQuote;
    }

    boolean addedRegion() {
        return addedRegion;
    }

    MentionState state() {
        return state;
    }

    String placeId() {
        return placeId;
    }

    int startOffsetUtf16() {
        return startOffsetUtf16;
    }

    /// @param option one that was not among the candidates is added to them
    void accept(PlaceOption option, Accepted made, Instant now) {
        List<PlaceOption> options = PlaceOptionsJson.read(candidates);
        if (options.stream().noneMatch(other -> other.placeId().equals(option.placeId()))) {
            candidates = PlaceOptionsJson.write(
                    java.util.stream.Stream.concat(options.stream(), java.util.stream.Stream.of(option))
                            .toList());
        }
        state = MentionState.ACCEPTED;
        placeId = option.placeId();
        quoteId = made.quote().value();
        claimId = made.claim() == null ? null : made.claim().value();
        addedQuote = made.addedQuote();
        addedRegion = made.addedRegion();
        decidedAt = now;
        remembered = true;
    }

    /// What another mention made stays because of this one, which is from now on the one to take it back.
    void inherit(boolean quote, boolean region) {
        addedQuote |= quote;
        addedRegion |= region;
    }

    void reject(Instant now) {
        state = MentionState.REJECTED;
        decidedAt = now;
        remembered = true;
    }

    /// As it was before anybody decided.
    void reopen() {
        state = MentionState.WAITING;
        placeId = null;
        quoteId = null;
        claimId = null;
        addedQuote = false;
        addedRegion = false;
        decidedAt = null;
        remembered = false;
    }

    void forget() {
        remembered = false;
    }

    ReviewedMention toMention() {
        return new ReviewedMention(
                new MentionId(id),
                version,
                new SourceTextId(textId),
                startOffsetUtf16,
                endOffsetUtf16,
                sentenceStartUtf16,
                sentenceEndUtf16,
                exact,
                nameKey,
                PlaceOptionsJson.read(candidates),
                Reason.parse(reason),
                state,
                placeId,
                quoteId == null ? null : new QuoteId(quoteId));
    }

    NameDecision toDecision() {
        String name = PlaceOptionsJson.read(candidates).stream()
                .filter(option -> option.placeId().equals(placeId))
                .map(PlaceOption::name)
                .findFirst()
                .orElse(null);
        return new NameDecision(nameKey, exact, placeId, name, decidedAt);
    }
}
