package org.rareearthatlas.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LikePattern;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps speakers and publishers with the ways their names are written. Each name in a quote or source belongs to
/// exactly one of them; a name that is new makes a new one.
@Service
@Transactional(readOnly = true)
public class PartyService {

    private final PartyRepository parties;
    private final PartyNameRepository names;
    private final QuoteRepository quotes;
    private final SourceRepository sources;

    PartyService(PartyRepository parties, PartyNameRepository names, QuoteRepository quotes, SourceRepository sources) {
        this.parties = parties;
        this.names = names;
        this.quotes = quotes;
        this.sources = sources;
    }

    /// One that was found to be the same as another is found as that other.
    public Optional<Party> find(PartyId id) {
        Optional<PartyEntity> entity = parties.findById(id.value());
        while (entity.isPresent() && entity.get().mergedIntoId() != null) {
            entity = parties.findById(entity.get().mergedIntoId());
        }
        return entity.map(found -> toParties(List.of(found)).getFirst());
    }

    /// @throws NotFoundException when there is no such speaker or publisher
    public Party get(PartyId id) {
        return find(id).orElseThrow(() -> new NotFoundException("party", id));
    }

    /// The speaker or publisher whose name a source writes so.
    public Optional<Party> findByName(PartyKind kind, String name) {
        return names.findByKindAndName(kind, name).flatMap(entry -> find(new PartyId(entry.partyId())));
    }

    /// Those with a name that contains the words, by name; the first ones for an empty text.
    public List<Party> search(PartyKind kind, String words, int limit) {
        return toParties(parties.search(kind, LikePattern.containing(words.toLowerCase(Locale.ROOT)), Limit.of(limit)));
    }

    /// What a speaker is quoted with, newest quote first.
    public List<Quote> listQuotes(Party speaker, int limit) {
        return quotes.listOfSpeakers(speaker.writtenAs(), Limit.of(limit)).stream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    public int countQuotes(Party speaker) {
        return quotes.countBySpeakerIn(speaker.writtenAs());
    }

    /// What a publisher has published, newest first.
    public List<Source> listSources(Party publisher, int limit) {
        return sources.listOfPublishers(publisher.writtenAs(), Limit.of(limit)).stream()
                .map(SourceEntity::toSource)
                .toList();
    }

    public int countSources(Party publisher) {
        return sources.countByPublisherIn(publisher.writtenAs());
    }

    /// Changes how the atlas writes the name; what sources write stays.
    ///
    /// @throws InvalidInputException when there is no name, or it is too long
    /// @throws EditConflictException when someone else saved meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Party rename(PartyId id, int version, String name) {
        PartyEntity entity = entity(id, version);
        if (name.isBlank() || name.length() > SourceData.MAX_NAME_UTF16) {
            throw new InvalidInputException(Problem.of("name", "party.name.length", SourceData.MAX_NAME_UTF16));
        }
        entity.rename(name.strip());
        parties.saveAndFlush(entity);
        return get(id);
    }

    /// Says that another one is the same: all its names belong to this one from now on.
    ///
    /// @throws InvalidInputException when both are one already, or one speaks and the other publishes
    /// @throws EditConflictException when someone else saved meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Party merge(PartyId into, int version, PartyId other) {
        PartyEntity kept = entity(into, version);
        Party gone = get(other);
        if (into.equals(other) || gone.kind() != kept.kind()) {
            throw new InvalidInputException(Problem.of("other", "party.merge.same"));
        }
        List<PartyNameEntity> moved = names.findByPartyIdInOrderById(List.of(other.value()));
        moved.forEach(name -> name.moveTo(into.value()));
        names.saveAllAndFlush(moved);
        PartyEntity merged = entity(gone.id(), gone.version());
        merged.mergeInto(into.value());
        parties.saveAndFlush(merged);
        return get(into);
    }

    /// Takes a name away from one that has several: it becomes one of its own again.
    ///
    /// @throws InvalidInputException when it is its only name, or none of its names
    /// @throws EditConflictException when someone else saved meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Party separate(PartyId from, int version, String name) {
        PartyEntity kept = entity(from, version);
        List<PartyNameEntity> all = names.findByPartyIdInOrderById(List.of(from.value()));
        PartyNameEntity taken = all.stream()
                .filter(entry -> all.size() > 1 && entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Problem.of("name", "party.separate.only")));
        PartyEntity own = parties.saveAndFlush(new PartyEntity(kept.kind(), name));
        taken.moveTo(own.id());
        names.saveAndFlush(taken);
        return get(new PartyId(own.id()));
    }

    private PartyEntity entity(PartyId id, int version) {
        PartyEntity entity = parties.findById(id.value()).orElseThrow(() -> new NotFoundException("party", id));
        if (entity.version() != version) {
            throw new EditConflictException("party", id);
        }
        return entity;
    }

    /// Makes a record for a name that is new. Two who save the same new name at once: the second is told of a conflict
    /// and saves again.
    void ensure(PartyKind kind, @Nullable String name) {
        if (name == null || names.findByKindAndName(kind, name).isPresent()) {
            return;
        }
        try {
            PartyEntity party = parties.saveAndFlush(new PartyEntity(kind, name));
            names.saveAndFlush(new PartyNameEntity(party.id(), kind, name));
        } catch (DataIntegrityViolationException e) {
            throw new EditConflictException("party", name);
        }
    }

    private List<Party> toParties(List<PartyEntity> entities) {
        Map<Long, List<String>> written =
                names
                        .findByPartyIdInOrderById(
                                entities.stream().map(PartyEntity::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                PartyNameEntity::partyId,
                                Collectors.mapping(PartyNameEntity::name, Collectors.toList())));
        return entities.stream()
                .map(entity -> new Party(
                        new PartyId(entity.id()),
                        entity.version(),
                        entity.kind(),
                        entity.name(),
                        written.getOrDefault(entity.id(), List.of())))
                .toList();
    }
}
