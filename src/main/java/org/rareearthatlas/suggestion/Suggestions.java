package org.rareearthatlas.suggestion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What contributors do with their suggestions. Each sees only their own; curators decide in [SuggestionDesk].
@Service
@PreAuthorize(Roles.MAY_CONTRIBUTE)
public class Suggestions {

    private final SuggestionRepository suggestions;
    private final EntryCheck check;
    private final AnonymousLimit anonymous;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Suggestions(
            SuggestionRepository suggestions,
            EntryCheck check,
            AnonymousLimit anonymous,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.suggestions = suggestions;
        this.check = check;
        this.anonymous = anonymous;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Keeps an entry until a curator decides; nothing of it is on the map before.
    ///
    /// @param comment why, for the curators; not blank
    /// @throws InvalidInputException when saving it would break a rule, or there is no comment
    /// @throws NotFoundException when something that it names does not exist
    /// @throws EditConflictException when what it changes was changed since its author read it
    public SuggestionId suggest(Entry entry, String comment) {
        return keep(SuggestionEntity.by(ActingUser.name()), entry, comment);
    }

    /// The same for someone without a name, where the atlas allows it.
    ///
    /// @param address of the network that it comes from, to limit how much comes from one
    /// @throws InvalidInputException also when anonymous suggestions are switched off, or too many came from there
    @PreAuthorize("permitAll()")
    public SuggestionId suggestAnonymously(Entry entry, String comment, String address) {
        anonymous.take(address);
        return keep(SuggestionEntity.by(null), entry, comment);
    }

    /// Whether people without a name may suggest.
    @PreAuthorize("permitAll()")
    public boolean allowsAnonymous() {
        return anonymous.isOn();
    }

    /// Changes an open suggestion of one's own, as after a question; it waits for a curator again.
    ///
    /// @throws NotFoundException when one has no such suggestion
    /// @throws EditConflictException when a curator has decided meanwhile
    public void revise(SuggestionId id, int version, Entry entry, String comment) {
        requireSame(get(id).entry(), entry);
        keep(open(id, version), entry, comment);
    }

    /// Takes an open suggestion of one's own back.
    ///
    /// @throws NotFoundException when one has no such suggestion
    /// @throws EditConflictException when a curator has decided meanwhile
    @Transactional
    public void withdraw(SuggestionId id, int version) {
        SuggestionEntity own = open(id, version);
        own.step(step(SuggestionState.WITHDRAWN, own.author(), ""), false);
        save(suggestions, own);
        events.publishEvent(new SuggestionsChanged(own.author()));
    }

    /// One's own suggestions, the last changed first.
    @Transactional(readOnly = true)
    public List<SuggestionHead> listMine(int limit) {
        return suggestions.listBy(ActingUser.name(), Limit.of(limit));
    }

    /// Where one's own new and changed deposits lie that nobody has decided about yet, the last changed first.
    @Transactional(readOnly = true)
    public List<LonLat> listOpenPlaces(int limit) {
        return suggestions.listOpenOfDeposits(ActingUser.name(), Limit.of(limit)).stream()
                .map(SuggestionEntity::entry)
                .map(EntryCheck::place)
                .flatMap(Optional::stream)
                .toList();
    }

    /// How many of one's own a curator has answered since one looked at them.
    @Transactional(readOnly = true)
    public int countUnseen() {
        return suggestions.countByAuthorAndUnseenTrue(ActingUser.name());
    }

    /// @throws NotFoundException when one has no such suggestion, whether or not there is one
    @Transactional(readOnly = true)
    public Suggestion get(SuggestionId id) {
        return own(id).toSuggestion();
    }

    /// Notes that its author has read what a curator did.
    ///
    /// @throws NotFoundException when one has no such suggestion
    @Transactional
    public void markSeen(SuggestionId id) {
        SuggestionEntity own = own(id);
        own.seen();
        events.publishEvent(new SuggestionsChanged(own.author()));
    }

    private SuggestionId keep(SuggestionEntity entity, Entry entry, String comment) {
        String words = requireWords(comment);
        check.check(entry);
        SuggestionId id = transaction.execute(status -> {
            entity.hold(entry, check.before(entry), check.about(entry));
            entity.step(step(SuggestionState.WAITING, entity.author(), words), false);
            events.publishEvent(new SuggestionsChanged(entity.author()));
            return save(suggestions, entity).toHead().id();
        });
        return Objects.requireNonNull(id);
    }

    private SuggestionEntity open(SuggestionId id, int version) {
        SuggestionEntity own = own(id);
        if (own.version() != version || !own.state().isOpen()) {
            throw new EditConflictException("suggestion", id);
        }
        return own;
    }

    private SuggestionEntity own(SuggestionId id) {
        return suggestions
                .findWithStepsById(id.value())
                .filter(entity -> ActingUser.name().equals(entity.author()))
                .orElseThrow(() -> new NotFoundException("suggestion", id));
    }

    /// @throws EditConflictException when someone else has saved it meanwhile
    static SuggestionEntity save(SuggestionRepository suggestions, SuggestionEntity entity) {
        try {
            return suggestions.saveAndFlush(entity);
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("suggestion", entity.toHead().id());
        }
    }

    static SuggestionStep step(SuggestionState state, @Nullable String by, String words) {
        return new SuggestionStep(state, by, Instant.now().truncatedTo(ChronoUnit.MICROS), words);
    }

    /// @throws InvalidInputException when there are none, or too many
    static String requireWords(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInputException(Problem.of("why", "why.missing"));
        }
        if (stripped.length() > RevisionNote.MAX_REASON_UTF16) {
            throw new InvalidInputException(Problem.of("why", "text.tooLong", RevisionNote.MAX_REASON_UTF16));
        }
        return stripped;
    }

    /// What takes the place of a suggestion is of the same kind and about the same thing.
    static void requireSame(Entry before, Entry after) {
        if (!EntryTarget.of(before).equals(EntryTarget.of(after))) {
            throw new IllegalArgumentException("A suggestion stays about what it was about");
        }
    }
}
