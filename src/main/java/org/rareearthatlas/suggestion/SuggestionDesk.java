package org.rareearthatlas.suggestion;

import java.util.List;
import java.util.Optional;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryWriter;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where curators decide about suggestions, each decision in one transaction with what it changes.
@Service
@Transactional
@PreAuthorize(Roles.MAY_CURATE)
public class SuggestionDesk {

    /// In the history, the author of what came from someone without a name.
    public static final String NAMELESS = "anonymous";

    private final SuggestionRepository suggestions;
    private final EntryWriter writer;
    private final ApplicationEventPublisher events;

    SuggestionDesk(SuggestionRepository suggestions, EntryWriter writer, ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.writer = writer;
        this.events = events;
    }

    /// What waits for a decision, the oldest first.
    @Transactional(readOnly = true)
    public List<SuggestionHead> listWaiting(int limit) {
        return suggestions.listIn(List.of(SuggestionState.WAITING), Limit.of(limit));
    }

    /// What waits for its author, the last changed first.
    @Transactional(readOnly = true)
    public List<SuggestionHead> listReturned(int limit) {
        return suggestions.listLatestIn(List.of(SuggestionState.RETURNED), Limit.of(limit));
    }

    /// What was decided, the last first.
    @Transactional(readOnly = true)
    public List<SuggestionHead> listDecided(int limit) {
        return suggestions.listLatestIn(
                List.of(SuggestionState.ACCEPTED, SuggestionState.REJECTED, SuggestionState.WITHDRAWN),
                Limit.of(limit));
    }

    @Transactional(readOnly = true)
    public int countWaiting() {
        return suggestions.countByState(SuggestionState.WAITING);
    }

    /// @throws NotFoundException when there is no such suggestion
    @Transactional(readOnly = true)
    public Suggestion get(SuggestionId id) {
        return entity(id).toSuggestion();
    }

    /// Saves what is suggested, as it is. The history names the suggestion's author, and the curator who let it in.
    ///
    /// @param version of the suggestion that the curator saw
    /// @return the suggestion, with the place that it is about now
    /// @throws EditConflictException when the suggestion, or what it changes, was changed meanwhile
    /// @throws NotFoundException when what it names is gone
    public Suggestion accept(SuggestionId id, int version, String words) {
        return accept(id, version, entity(id).entry(), words);
    }

    /// Saves the curator's version of what is suggested.
    ///
    /// @param changed of the same kind and about the same thing
    /// @throws EditConflictException as [#accept(SuggestionId, int, String)] does
    /// @throws IllegalArgumentException when it is about something else
    public Suggestion accept(SuggestionId id, int version, Entry changed, String words) {
        SuggestionEntity entity = waiting(id, version);
        Suggestions.requireSame(entity.entry(), changed);
        RevisionNote.onBehalfOf(Optional.ofNullable(entity.author()).orElse(NAMELESS));
        RevisionNote.because(entity.lastWordsOfAuthor());
        entity.concern(writer.write(changed));
        return decide(entity, SuggestionState.ACCEPTED, words.strip());
    }

    /// Asks the author something; they can change the suggestion and send it again.
    ///
    /// @throws EditConflictException when the suggestion was changed meanwhile
    /// @throws org.rareearthatlas.text.InvalidInputException when there is no question
    public Suggestion giveBack(SuggestionId id, int version, String question) {
        return decide(waiting(id, version), SuggestionState.RETURNED, Suggestions.requireWords(question));
    }

    /// Ends a suggestion; nothing is saved of it.
    ///
    /// @throws EditConflictException when the suggestion was changed meanwhile
    /// @throws org.rareearthatlas.text.InvalidInputException when there is no reason
    public Suggestion reject(SuggestionId id, int version, String reason) {
        return decide(waiting(id, version), SuggestionState.REJECTED, Suggestions.requireWords(reason));
    }

    private Suggestion decide(SuggestionEntity entity, SuggestionState state, String words) {
        entity.step(Suggestions.step(state, ActingUser.name(), words), true);
        events.publishEvent(new SuggestionsChanged(entity.author()));
        return Suggestions.save(suggestions, entity).toSuggestion();
    }

    private SuggestionEntity waiting(SuggestionId id, int version) {
        SuggestionEntity entity = entity(id);
        if (entity.version() != version || entity.state() != SuggestionState.WAITING) {
            throw new EditConflictException("suggestion", id);
        }
        return entity;
    }

    private SuggestionEntity entity(SuggestionId id) {
        return suggestions.findWithStepsById(id.value()).orElseThrow(() -> new NotFoundException("suggestion", id));
    }
}
