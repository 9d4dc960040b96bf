package org.rareearthatlas.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.QuoteMatch;
import org.rareearthatlas.text.QuoteMatcher;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.stereotype.Component;

/// Notes where quotes stand in the versions of their source's text.
@Component
class QuoteAnchorer {

    private final SourceTextRepository texts;
    private final QuoteAnchorRepository anchors;
    private final TextBodies bodies;

    QuoteAnchorer(SourceTextRepository texts, QuoteAnchorRepository anchors, TextBodies bodies) {
        this.texts = texts;
        this.anchors = anchors;
        this.bodies = bodies;
    }

    /// Looks for one quote in the newest text of its source, if the atlas holds one.
    void anchor(Quote quote) {
        texts.findFirstBySourceIdOrderByVersionNumberDesc(quote.source().id().value())
                .ifPresent(text -> anchor(quote, text));
    }

    private void anchor(Quote quote, SourceTextEntity text) {
        QuoteAnchorEntity anchor = anchors.findByQuoteIdAndTextId(quote.id().value(), text.id())
                .orElseGet(() -> new QuoteAnchorEntity(quote.id().value(), text.id()));
        String body = bodies.get(text.id());
        TextPositionSelector given = quote.data().position();
        boolean standsThere = given != null
                && given.endOffsetUtf16() <= body.length()
                && body.startsWith(quote.data().selector().exact(), given.startOffsetUtf16());
        Optional<QuoteMatch> match = given != null && standsThere
                ? Optional.of(new QuoteMatch(given, 1, true))
                : new QuoteMatcher(body).find(quote.data().selector(), given);
        apply(anchor, match, null);
        anchors.save(anchor);
    }

    /// Forgets where a quote stands.
    void forget(QuoteId quote) {
        anchors.deleteAll(anchors.findByQuoteId(quote.value()));
        anchors.flush();
    }

    /// Looks for all quotes of a source in a new version of its text.
    void anchorAll(List<Quote> quotes, SourceId source, SourceTextEntity text, String body) {
        Map<Long, TextPositionSelector> before = lastPlaces(source);
        QuoteMatcher matcher = new QuoteMatcher(body);
        List<QuoteAnchorEntity> found = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            TextPositionSelector last =
                    before.getOrDefault(quote.id().value(), quote.data().position());
            QuoteAnchorEntity anchor = new QuoteAnchorEntity(quote.id().value(), text.id());
            apply(anchor, matcher.find(quote.data().selector(), last), last);
            found.add(anchor);
        }
        anchors.saveAll(found);
    }

    private Map<Long, TextPositionSelector> lastPlaces(SourceId source) {
        Map<Long, TextPositionSelector> places = new HashMap<>();
        for (QuoteAnchorEntity anchor : anchors.listOfSource(source.value())) {
            TextPositionSelector position = anchor.position();
            if (position != null) {
                places.put(anchor.quoteId(), position);
            }
        }
        return places;
    }

    private static void apply(
            QuoteAnchorEntity anchor, Optional<QuoteMatch> match, @Nullable TextPositionSelector before) {
        AnchorState state = match.map(found -> state(found, before)).orElse(AnchorState.GONE);
        anchor.apply(state, match.orElse(null));
    }

    private static AnchorState state(QuoteMatch found, @Nullable TextPositionSelector before) {
        if (!found.exactWords()) {
            return AnchorState.CHANGED;
        }
        return before == null || before.equals(found.position()) ? AnchorState.FOUND : AnchorState.MOVED;
    }
}
