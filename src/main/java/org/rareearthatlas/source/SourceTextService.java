package org.rareearthatlas.source;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the texts of sources in versions, and where each quote stands in them. A source need not have a text.
@Service
@Transactional(readOnly = true)
public class SourceTextService {

    private final SourceService sources;
    private final SourceTextRepository texts;
    private final QuoteAnchorRepository anchors;
    private final TextBodies bodies;
    private final QuoteAnchorer anchorer;
    private final ApplicationEventPublisher events;

    SourceTextService(
            SourceService sources,
            SourceTextRepository texts,
            QuoteAnchorRepository anchors,
            TextBodies bodies,
            QuoteAnchorer anchorer,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.texts = texts;
        this.anchors = anchors;
        this.bodies = bodies;
        this.anchorer = anchorer;
        this.events = events;
    }

    /// The newest text of a source; empty when the atlas holds none.
    public Optional<SourceText> findNewest(SourceId source) {
        return texts.findFirstBySourceIdOrderByVersionNumberDesc(source.value()).map(SourceTextEntity::toSourceText);
    }

    public Optional<SourceText> findVersion(SourceId source, int versionNumber) {
        return texts.findBySourceIdAndVersionNumber(source.value(), versionNumber)
                .map(SourceTextEntity::toSourceText);
    }

    /// A version by its number in the atlas.
    public Optional<SourceText> find(SourceTextId id) {
        return texts.findById(id.value()).map(SourceTextEntity::toSourceText);
    }

    /// Every version of a source's text, newest first.
    public List<SourceText> listVersions(SourceId source) {
        return texts.findBySourceIdOrderByVersionNumberDesc(source.value()).stream()
                .map(SourceTextEntity::toSourceText)
                .toList();
    }

    /// The words of a version; up to 5 million UTF-16 units.
    ///
    /// @throws NotFoundException when there is no such version
    public String read(SourceTextId id) {
        return bodies.get(id.value());
    }

    /// The source that has this text already, in any version; white space does not count.
    public Optional<Source> findSourceOf(NewText text) {
        return texts.findBySha256OrderById(ContentHash.of(text.text())).stream()
                .findFirst()
                .flatMap(entity -> sources.findSource(entity.toSourceText().source()));
    }

    /// Adds a source with its first text.
    ///
    /// @throws InvalidInputException when another source has this text
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Source addSource(SourceData data, NewText text) {
        requireNew(Optional.empty(), ContentHash.of(text.text()));
        Source source = sources.addSource(data);
        addText(source.id(), text);
        return source;
    }

    /// Adds the first text or a further version, and looks for every quote of the source in it.
    ///
    /// @throws NotFoundException when there is no such source
    /// @throws InvalidInputException when the newest version or another source has this text
    /// @throws EditConflictException when someone else adds a version at the same moment
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public SourceText addText(SourceId source, NewText text) {
        sources.getSource(source);
        String sha256 = ContentHash.of(text.text());
        Optional<SourceTextEntity> newest = texts.findFirstBySourceIdOrderByVersionNumberDesc(source.value());
        requireNew(newest, sha256);
        int number = newest.map(SourceTextEntity::versionNumber).orElse(0) + 1;
        SourceTextEntity saved = save(new SourceTextEntity(source, number, text, sha256));
        bodies.add(saved.id(), text.text());
        anchorer.anchorAll(sources.listQuotesOf(source), source, saved, text.text());
        events.publishEvent(new SourceChanged(source));
        return saved.toSourceText();
    }

    private void requireNew(Optional<SourceTextEntity> newest, String sha256) {
        if (newest.filter(text -> text.sha256().equals(sha256)).isPresent()) {
            throw new InvalidInputException(Problem.of("text", "sourceText.same"));
        }
        boolean elsewhere = texts.findBySha256OrderById(sha256).stream()
                .map(text -> text.toSourceText().source())
                .anyMatch(other -> newest.map(text -> text.toSourceText().source())
                        .filter(other::equals)
                        .isEmpty());
        if (elsewhere) {
            throw new InvalidInputException(Problem.of("text", "sourceText.duplicate"));
        }
    }

    private SourceTextEntity save(SourceTextEntity text) {
        try {
            return texts.saveAndFlush(text);
        } catch (DataIntegrityViolationException e) {
            throw new EditConflictException("text", text.versionNumber());
        }
    }

    /// The quotes that stand, at least partly, between two offsets of a version, in the order of the text.
    public List<QuotePlace> listPlaces(SourceText text, int startUtf16, int endUtf16) {
        return anchors.listBetween(text.id().value(), startUtf16, endUtf16).stream()
                .map(anchor -> place(anchor, text))
                .toList();
    }

    /// Where a quote stands in a version; empty when the quote is younger than the version, or of another source.
    public Optional<QuotePlace> findPlace(QuoteId quote, SourceText text) {
        return anchors.findByQuoteIdAndTextId(quote.value(), text.id().value()).map(anchor -> place(anchor, text));
    }

    /// Where quotes stand in the newest texts of their sources, in one query; quotes of sources without a text are
    /// absent.
    public Map<QuoteId, QuotePlace> listNewestPlaces(Collection<QuoteId> quotes) {
        Map<QuoteId, QuotePlace> places = new HashMap<>();
        if (quotes.isEmpty()) {
            return places;
        }
        for (Object[] row :
                anchors.listNewest(quotes.stream().map(QuoteId::value).toList())) {
            QuoteAnchorEntity anchor = (QuoteAnchorEntity) row[0];
            places.put(new QuoteId(anchor.quoteId()), place(anchor, ((SourceTextEntity) row[1]).toSourceText()));
        }
        return places;
    }

    /// Where a quote's own words stand in the newest version that has them; empty when none has.
    public Optional<QuotePlace> findNewestExactPlace(QuoteId quote) {
        return anchors.listExact(quote.value(), Limit.of(1)).stream()
                .findFirst()
                .map(row -> place((QuoteAnchorEntity) row[0], ((SourceTextEntity) row[1]).toSourceText()));
    }

    /// How many quotes are in each state in a version; states without a quote are absent.
    public Map<AnchorState, Integer> countStates(SourceTextId text) {
        Map<AnchorState, Integer> counts = new EnumMap<>(AnchorState.class);
        anchors.countByState(text.value())
                .forEach(row -> counts.put((AnchorState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    private QuotePlace place(QuoteAnchorEntity anchor, SourceText text) {
        @Nullable TextPositionSelector position = anchor.position();
        boolean changed = anchor.state() == AnchorState.CHANGED && position != null;
        return new QuotePlace(
                new QuoteId(anchor.quoteId()),
                text.id(),
                text.versionNumber(),
                anchor.state(),
                position,
                changed ? position.in(bodies.get(anchor.textId())) : null,
                anchor.score());
    }
}
