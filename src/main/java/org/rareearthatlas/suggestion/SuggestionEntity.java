package org.rareearthatlas.suggestion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.region.RegionId;

@Entity
@Table(name = "suggestion")
@NullUnmarked
class SuggestionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_seq")
    @SequenceGenerator(name = "suggestion_seq", sequenceName = "suggestion_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    private String author;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String title;

    @Column(name = "entry")
    private String entryJson;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private Long depositId;
    private Long regionId;
    private boolean unseen;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "suggestion_step", joinColumns = @JoinColumn(name = "suggestion_id"))
    @OrderColumn(name = "position")
    private List<SuggestionStepEmbeddable> steps = new ArrayList<>();

    static SuggestionEntity by(@Nullable String author) {
        SuggestionEntity entity = new SuggestionEntity();
        entity.author = author;
        return entity;
    }

    void hold(Entry entry, Suggestion.Before before, @Nullable Subject about) {
        kind = EntryKind.of(entry);
        title = EntryTitle.of(entry, before);
        entryJson = EntryJson.write(entry, before);
        concern(about);
    }

    void concern(@Nullable Subject about) {
        depositId = about instanceof Subject.OfDeposit of ? of.id().value() : null;
        regionId = about instanceof Subject.OfRegion of ? of.id().value() : null;
    }

    /// @param toAuthor whether its author has to be told
    void step(SuggestionStep step, boolean toAuthor) {
        state = step.state();
        changedAt = step.at();
        unseen = toAuthor && author != null;
        steps.add(SuggestionStepEmbeddable.of(step));
    }

    void seen() {
        unseen = false;
    }

    String author() {
        return author;
    }

    int version() {
        return version;
    }

    SuggestionState state() {
        return state;
    }

    Entry entry() {
        return EntryJson.read(entryJson).entry();
    }

    String lastWordsOfAuthor() {
        return steps.reversed().stream()
                .map(SuggestionStepEmbeddable::toStep)
                .filter(step -> step.state() == SuggestionState.WAITING)
                .map(SuggestionStep::words)
                .findFirst()
                .orElse("");
    }

    SuggestionHead toHead() {
        return new SuggestionHead(new SuggestionId(id), author, kind, title, state, unseen, changedAt);
    }

    Suggestion toSuggestion() {
        EntryJson.Kept kept = EntryJson.read(entryJson);
        Subject about = depositId != null
                ? Subject.of(new DepositId(depositId))
                : regionId != null ? Subject.of(new RegionId(regionId)) : null;
        return new Suggestion(
                toHead(),
                version,
                kept.entry(),
                kept.before(),
                about,
                steps.stream().map(SuggestionStepEmbeddable::toStep).toList());
    }
}
