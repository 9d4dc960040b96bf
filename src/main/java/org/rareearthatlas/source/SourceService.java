package org.rareearthatlas.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.revision.RevisionReader;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.LikePattern;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps sources and the quotes taken from them.
@Service
@Transactional(readOnly = true)
public class SourceService {

    private final SourceRepository sources;
    private final QuoteRepository quotes;
    private final QuoteAnchorer anchorer;
    private final PartyService parties;
    private final RevisionReader revisions;
    private final ApplicationEventPublisher events;

    SourceService(
            SourceRepository sources,
            QuoteRepository quotes,
            QuoteAnchorer anchorer,
            PartyService parties,
            RevisionReader revisions,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.quotes = quotes;
        this.anchorer = anchorer;
        this.parties = parties;
        this.revisions = revisions;
        this.events = events;
    }

    public Optional<Source> findSource(SourceId id) {
        return sources.findById(id.value()).map(SourceEntity::toSource);
    }

    /// The ids of sources that exist in a range, in order.
    ///
    /// @param to the number behind the last
    public List<SourceId> listSourceIds(long from, long to) {
        return sources.listIds(from, to).stream().map(SourceId::new).toList();
    }

    /// The highest id of a source; 0 while there is none.
    public long lastSourceId() {
        Long last = sources.findLastId();
        return last == null ? 0 : last;
    }

    /// The ids of quotes that exist in a range, in order.
    ///
    /// @param to the number behind the last
    public List<QuoteId> listQuoteIds(long from, long to) {
        return quotes.listIds(from, to).stream().map(QuoteId::new).toList();
    }

    /// The highest id of a quote; 0 while there is none.
    public long lastQuoteId() {
        Long last = quotes.findLastId();
        return last == null ? 0 : last;
    }

    /// @throws NotFoundException when there is no such source
    public Source getSource(SourceId id) {
        return sourceEntity(id).toSource();
    }

    /// The sources that exist among these ids, in one query.
    public List<Source> listSources(Collection<SourceId> ids) {
        return sources.findAllById(ids.stream().map(SourceId::value).toList()).stream()
                .map(SourceEntity::toSource)
                .toList();
    }

    /// Sources whose title or publisher contains the words, newest first; every source for an empty text.
    public List<Source> searchSources(String words, int limit) {
        String pattern = LikePattern.containing(words.toLowerCase(Locale.ROOT));
        return sources.search(pattern, Limit.of(limit)).stream()
                .map(SourceEntity::toSource)
                .toList();
    }

    /// The next sources in the order they were added.
    ///
    /// @param after the last source of those before; null for the first ones
    public List<Source> listAfter(@Nullable SourceId after, int limit) {
        return sources.findByIdGreaterThanOrderById(after == null ? 0 : after.value(), Limit.of(limit)).stream()
                .map(SourceEntity::toSource)
                .toList();
    }

    /// @throws NotFoundException when `derivedFrom` does not exist
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Source addSource(SourceData data) {
        return save(new SourceEntity(), data);
    }

    /// @throws NotFoundException when there is no such source
    /// @throws EditConflictException when it was changed since `version`
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Source updateSource(SourceId id, int version, SourceData data) {
        SourceEntity entity = sourceEntity(id);
        if (entity.version() != version) {
            throw new EditConflictException("source", id);
        }
        return save(entity, data);
    }

    private Source save(SourceEntity entity, SourceData data) {
        if (data.derivedFrom() != null) {
            getSource(data.derivedFrom());
        }
        entity.apply(data);
        try {
            Source saved = sources.saveAndFlush(entity).toSource();
            parties.ensure(PartyKind.PUBLISHER, data.publisher());
            events.publishEvent(new SourceChanged(saved.id()));
            return saved;
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("source", data.title());
        }
    }

    /// The states that a source was saved in, oldest first; empty when there never was one.
    public List<Revised<SourceData>> listRevisions(SourceId id) {
        return revisions.list(
                SourceEntity.class,
                List.of(id.value()),
                entity -> entity.toSource().data());
    }

    /// The states that a quote was saved in, oldest first, also of a deleted one; empty when there never was one.
    public List<Revised<QuoteData>> listRevisions(QuoteId id) {
        return revisions.list(QuoteEntity.class, List.of(id.value()), QuoteEntity::toData);
    }

    public Optional<Quote> findQuote(QuoteId id) {
        return listQuotes(List.of(id)).stream().findFirst();
    }

    /// The quotes that exist among these ids, in the order of their ids, in one query.
    public List<Quote> listQuotes(Collection<QuoteId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return quotes.listWithSource(ids.stream().map(QuoteId::value).toList()).stream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    /// Quotes whose words, speaker or source contain the words, newest first; every quote for an empty text.
    public List<Quote> searchQuotes(String words, int limit) {
        String pattern = LikePattern.containing(words.toLowerCase(Locale.ROOT));
        return quotes.search(pattern, Limit.of(limit)).stream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    /// How many quotes each of these sources has; sources without a quote are absent.
    public Map<SourceId, Integer> countQuotes(Collection<SourceId> ids) {
        Map<SourceId, Integer> counts = new HashMap<>();
        quotes.countBySource(ids.stream().map(SourceId::value).toList())
                .forEach(row -> counts.put(new SourceId((Long) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /// The quotes of a source, in the order they were added.
    public List<Quote> listQuotesOf(SourceId id) {
        return quotes.listOfSource(id.value()).stream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    /// The first quotes of a source, in the order they were added.
    public List<Quote> listQuotesOf(SourceId id, int limit) {
        return quotes.listOfSource(id.value(), Limit.of(limit)).stream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    /// @throws NotFoundException when there is no such source
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Quote addQuote(SourceId sourceId, QuoteData data) {
        QuoteEntity entity = new QuoteEntity();
        entity.apply(sourceEntity(sourceId), data);
        return anchored(quotes.saveAndFlush(entity).toQuote());
    }

    private Quote anchored(Quote quote) {
        anchorer.anchor(quote);
        parties.ensure(PartyKind.SPEAKER, quote.data().speaker());
        events.publishEvent(new SourceChanged(quote.source().id()));
        return quote;
    }

    /// @throws NotFoundException when there is no such quote
    /// @throws EditConflictException when it was changed since `version`
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Quote updateQuote(QuoteId id, int version, SourceId sourceId, QuoteData data) {
        QuoteEntity entity = quotes.findById(id.value()).orElseThrow(() -> new NotFoundException("quote", id));
        if (entity.version() != version) {
            throw new EditConflictException("quote", id);
        }
        entity.apply(sourceEntity(sourceId), data);
        try {
            return anchored(quotes.saveAndFlush(entity).toQuote());
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("quote", id);
        }
    }

    /// Takes a quote back that carries no claim; its history stays.
    ///
    /// @throws NotFoundException when there is no such quote
    /// @throws EditConflictException when a claim rests on it
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void deleteQuote(QuoteId id) {
        QuoteEntity entity = quotes.findById(id.value()).orElseThrow(() -> new NotFoundException("quote", id));
        anchorer.forget(id);
        events.publishEvent(new SourceChanged(entity.toQuote().source().id()));
        quotes.delete(entity);
        try {
            quotes.flush();
        } catch (DataIntegrityViolationException e) {
            throw new EditConflictException("quote", id);
        }
    }

    private SourceEntity sourceEntity(SourceId id) {
        return sources.findById(id.value()).orElseThrow(() -> new NotFoundException("source", id));
    }
}
