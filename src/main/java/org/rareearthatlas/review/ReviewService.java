package org.rareearthatlas.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rareearthatlas.reading.KnownNames;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.reading.Reading;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextId;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was read in texts until a person has decided about it. Nothing of it is on the map before.
@Service
@Transactional(readOnly = true)
public class ReviewService {

    /// Decisions beyond these are too old to matter.
    private static final int MAX_DECISIONS = 5_000;

    private final MentionRepository mentions;
    private final SourceTextService texts;
    private final PlaceReader reader;
    private final AtlasNames names;
    private final PlaceOptions options;
    private final ReviewActs acts;
    private final ObjectProvider<ReviewService> self;
    private final Clock clock = Clock.systemUTC();

    ReviewService(
            MentionRepository mentions,
            SourceTextService texts,
            PlaceReader reader,
            AtlasNames names,
            PlaceOptions options,
            ReviewActs acts,
            ObjectProvider<ReviewService> self) {
        this.mentions = mentions;
        this.texts = texts;
        this.reader = reader;
        this.names = names;
        this.options = options;
        this.acts = acts;
        this.self = self;
    }

    /// The mentions of a text in its order; none before it was read.
    public List<ReviewedMention> list(SourceTextId text) {
        return mentions.findByTextIdOrderByStartOffsetUtf16(text.value()).stream()
                .map(MentionEntity::toMention)
                .toList();
    }

    /// The mentions that are taken for places, as they stand in the queue.
    public List<MentionHead> listQueue(SourceTextId text) {
        return mentions.listHeads(text.value()).stream()
                .map(row -> new MentionHead(new MentionId(row.getId()), row.getState(), row.isClear()))
                .toList();
    }

    /// The first mentions that reading took for something else than places.
    public List<ReviewedMention> listLeftOut(SourceTextId text, int limit) {
        return mentions
                .findByTextIdAndStateOrderByStartOffsetUtf16(text.value(), MentionState.LEFT_OUT, Limit.of(limit))
                .stream()
                .map(MentionEntity::toMention)
                .toList();
    }

    /// How many mentions reading took for something else than places.
    public int countLeftOut(SourceTextId text) {
        return mentions.countByTextIdAndState(text.value(), MentionState.LEFT_OUT);
    }

    /// Whether anything was found in the text when it was read.
    public boolean isRead(SourceTextId text) {
        return mentions.existsByTextId(text.value());
    }

    /// The mentions that exist among these ids, in the order of the ids.
    public List<ReviewedMention> list(List<MentionId> ids) {
        return mentions.findAllById(ids.stream().map(MentionId::value).toList()).stream()
                .map(MentionEntity::toMention)
                .sorted(Comparator.comparingInt(mention -> ids.indexOf(mention.id())))
                .toList();
    }

    /// What is taken for a place, decided or not, in a stretch of a text; in its order.
    ///
    /// @param startUtf16 first UTF-16 unit of the stretch
    /// @param endUtf16 the unit behind its last
    public List<ReviewedMention> listPlaces(SourceTextId text, int startUtf16, int endUtf16) {
        return mentions.listPlaces(text.value(), startUtf16, endUtf16).stream()
                .map(MentionEntity::toMention)
                .toList();
    }

    /// @throws NotFoundException when there is no such mention
    public ReviewedMention get(MentionId id) {
        return entity(id).toMention();
    }

    /// The newest quote of exactly these words of the text, whoever added it: what was decided about whose words they
    /// are.
    public Optional<Quote> findQuoteAt(SourceText text, MentionPassage words) {
        List<Quote> there = acts.listQuotesAt(text, new TextPositionSelector(words.start(), words.end()));
        return there.isEmpty() ? Optional.empty() : Optional.of(there.getLast());
    }

    /// What a reading needs of the database.
    ///
    /// @param words of the text
    record Prepared(String words, KnownNames known) {}

    /// A reading of the text, to be run away from the thread of a window.
    public ReadingTask reading(SourceText text) {
        return new ReadingTask(self.getObject(), reader, text);
    }

    Prepared prepare(SourceText text) {
        Map<String, String> decisions = new LinkedHashMap<>();
        for (NameDecision decision : listDecisions()) {
            String place = decision.placeId();
            decisions.put(decision.nameKey(), place == null ? KnownNames.NO_PLACE : place);
        }
        return new Prepared(texts.read(text.id()), names.read(decisions));
    }

    /// Keeps what was found in a text. What was decided about it stays; what waits is replaced.
    @Transactional
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public void keep(SourceText text, Reading found) {
        long id = text.id().value();
        mentions.deleteByTextIdAndStateIn(id, Set.of(MentionState.WAITING, MentionState.LEFT_OUT));
        mentions.flush();
        Set<Integer> decided = new HashSet<>();
        mentions.findByTextIdOrderByStartOffsetUtf16(id).forEach(each -> decided.add(each.startOffsetUtf16()));
        List<List<PlaceOption>> candidates =
                names.complete(found.mentions().stream().map(options::of).toList());
        for (int i = 0; i < candidates.size(); i++) {
            if (!decided.contains(found.mentions().get(i).startOffsetUtf16())) {
                mentions.save(MentionEntity.of(text.id(), found.mentions().get(i), candidates.get(i)));
            }
        }
        found.rejections().stream()
                .filter(rejection -> !decided.contains(rejection.startOffsetUtf16()))
                .forEach(rejection -> mentions.save(MentionEntity.leftOut(text.id(), rejection)));
    }

    /// Quotes the words, and claims that they name the place as one of rare earths. A place that no claim can speak of
    /// leaves the quote without a claim.
    ///
    /// @param version the version that the curator saw
    /// @throws EditConflictException when someone else decided meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public ReviewedMention accept(MentionId id, int version, Acceptance acceptance) {
        MentionEntity mention = open(id, version);
        Accepted made = acts.accept(new SourceTextId(mention.textId()), acceptance);
        mention.accept(acceptance.place(), made, now());
        return mentions.saveAndFlush(mention).toMention();
    }

    /// Says that the words name no place, or none that matters.
    ///
    /// @throws EditConflictException when someone else decided meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public ReviewedMention reject(MentionId id, int version) {
        MentionEntity mention = open(id, version);
        mention.reject(now());
        return mentions.saveAndFlush(mention).toMention();
    }

    /// Takes a decision back, with what it made. Takes what reading left out into the queue.
    ///
    /// @throws EditConflictException when someone else changed it meanwhile, or something rests on what it made
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public ReviewedMention reopen(MentionId id, int version) {
        MentionEntity mention = entity(id);
        if (mention.version() != version) {
            throw new EditConflictException("mention", id);
        }
        if (mention.state() == MentionState.ACCEPTED) {
            takeBack(mention);
        }
        mention.reopen();
        return mentions.saveAndFlush(mention).toMention();
    }

    /// What others rest on stays, and becomes theirs to take back.
    private void takeBack(MentionEntity mention) {
        Optional<MentionEntity> sameQuote =
                mentions.findFirstByQuoteIdAndIdNotOrderById(mention.quoteId(), mention.id());
        Optional<MentionEntity> samePlace =
                mentions.findFirstByPlaceIdAndIdNotOrderById(mention.placeId(), mention.id());
        acts.takeBack(mention, sameQuote.isEmpty(), samePlace.isEmpty());
        sameQuote.ifPresent(other -> other.inherit(mention.addedQuote(), false));
        samePlace.ifPresent(other -> other.inherit(false, mention.addedRegion()));
    }

    /// What later readings follow: the last decision about each name, newest first.
    public List<NameDecision> listDecisions() {
        Map<String, NameDecision> last = new LinkedHashMap<>();
        mentions.listRemembered(Limit.of(MAX_DECISIONS)).stream()
                .map(MentionEntity::toDecision)
                .forEach(decision -> last.putIfAbsent(decision.nameKey(), decision));
        return Collections.unmodifiableList(last.values().stream().toList());
    }

    /// Lets later readings decide anew about a name; what was decided in the texts themselves stays.
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void forget(String nameKey) {
        List<MentionEntity> remembered = mentions.findByNameKeyAndRememberedTrue(nameKey);
        remembered.forEach(MentionEntity::forget);
        mentions.saveAll(remembered);
    }

    private MentionEntity open(MentionId id, int version) {
        MentionEntity mention = entity(id);
        if (mention.version() != version || mention.state() != MentionState.WAITING) {
            throw new EditConflictException("mention", id);
        }
        return mention;
    }

    private MentionEntity entity(MentionId id) {
        return mentions.findById(id.value()).orElseThrow(() -> new NotFoundException("mention", id));
    }

    private Instant now() {
        return clock.instant();
    }
}
