package org.rareearthatlas.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps stories. Contributors write their own until a curator publishes them; from then on only curators change them.
/// What is not published is there for its author and for curators alone.
@Service
@Transactional(readOnly = true)
public class StoryService {

    private final StoryRepository stories;
    private final SourceService sources;

    StoryService(StoryRepository stories, SourceService sources) {
        this.stories = stories;
        this.sources = sources;
    }

    /// The story, when it is there for whoever is acting.
    public Optional<Story> find(StoryId id) {
        return stories.findById(id.value()).filter(StoryService::mayRead).map(StoryEntity::toStory);
    }

    /// @throws NotFoundException when it is not there for whoever is acting
    public Story get(StoryId id) {
        return find(id).orElseThrow(() -> new NotFoundException("story", id));
    }

    /// What everyone may read, last changed first.
    public List<StoryHead> listPublished(int limit) {
        return stories.listPublished(Limit.of(limit));
    }

    /// What is not published and there for whoever is acting, last changed first.
    public List<StoryHead> listDrafts(int limit) {
        if (Role.CURATOR.isActing()) {
            return stories.listDrafts(Limit.of(limit));
        }
        return Role.CONTRIBUTOR.isActing() ? stories.listDraftsOf(ActingUser.name(), Limit.of(limit)) : List.of();
    }

    /// The ids of published stories in a range, in order.
    ///
    /// @param to the number behind the last
    public List<StoryId> listPublishedIds(long from, long to) {
        return stories.listPublishedIds(from, to).stream().map(StoryId::new).toList();
    }

    /// The highest id of a published story; 0 while there is none.
    public long lastPublishedId() {
        Long last = stories.findLastPublishedId();
        return last == null ? 0 : last;
    }

    /// Whether whoever is acting may change or delete the story.
    public boolean mayChange(Story story) {
        return mayChange(story.author(), story.data().published());
    }

    /// @throws InvalidInputException when a quote does not exist
    /// @throws AccessDeniedException when it is to be published by someone who is no curator
    @Transactional
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public Story add(StoryData data) {
        return save(StoryEntity.by(ActingUser.name()), data, Set.of());
    }

    /// Quotes that were deleted since they were chosen may stay.
    ///
    /// @throws NotFoundException when it is not there for whoever is acting
    /// @throws EditConflictException when it was changed since `version`
    /// @throws InvalidInputException when a quote does not exist
    /// @throws AccessDeniedException when someone who is no curator publishes it or changes what is published
    @Transactional
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public Story update(StoryId id, int version, StoryData data) {
        StoryEntity entity = changeable(id, version);
        return save(entity, data, Set.copyOf(entity.toStory().data().quotes()));
    }

    /// @throws NotFoundException when it is not there for whoever is acting
    /// @throws EditConflictException when it was changed since `version`
    /// @throws AccessDeniedException when it is published, and whoever is acting is no curator
    @Transactional
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public void delete(StoryId id, int version) {
        stories.delete(changeable(id, version));
    }

    private StoryEntity changeable(StoryId id, int version) {
        StoryEntity entity = stories.findById(id.value())
                .filter(StoryService::mayRead)
                .orElseThrow(() -> new NotFoundException("story", id));
        if (!mayChange(entity.author(), entity.isPublished())) {
            throw new AccessDeniedException("Only curators change published stories");
        }
        if (entity.version() != version) {
            throw new EditConflictException("story", id);
        }
        return entity;
    }

    private Story save(StoryEntity entity, StoryData data, Set<QuoteId> alreadyChosen) {
        if (data.published() && !Role.CURATOR.isActing()) {
            throw new AccessDeniedException("Only curators publish stories");
        }
        requireQuotes(data, alreadyChosen);
        entity.apply(data);
        try {
            return stories.saveAndFlush(entity).toStory();
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("story", data.title());
        }
    }

    private void requireQuotes(StoryData data, Set<QuoteId> alreadyChosen) {
        Set<QuoteId> known = sources.listQuotes(data.quotes()).stream()
                .map(Quote::id)
                .collect(Collectors.toCollection(HashSet::new));
        known.addAll(alreadyChosen);
        for (int i = 0; i < data.steps().size(); i++) {
            for (QuoteId quote : data.steps().get(i).quotes()) {
                if (!known.contains(quote)) {
                    throw new InvalidInputException(
                            Problem.of("step." + i + ".quotes", "story.quote.gone", quote.toString()));
                }
            }
        }
    }

    private static boolean mayRead(StoryEntity story) {
        return story.isPublished() || mayChange(story.author(), false);
    }

    private static boolean mayChange(String author, boolean published) {
        return Role.CURATOR.isActing()
                || (!published && Role.CONTRIBUTOR.isActing() && author.equals(ActingUser.name()));
    }
}
