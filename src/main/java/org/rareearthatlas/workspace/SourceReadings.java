package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Optional;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.TextPages;
import org.springframework.stereotype.Component;

/// Opens sources' texts at a page.
@Component
class SourceReadings {

    private final SourceTextService texts;
    private final ReviewService reviews;

    SourceReadings(SourceTextService texts, ReviewService reviews) {
        this.texts = texts;
        this.reviews = reviews;
    }

    /// The page that is asked for; empty when the atlas holds no text of the source, or not this version.
    Optional<SourceReading> find(SourceId source, SourcePage asked) {
        List<SourceText> versions = texts.listVersions(source);
        return versions.stream()
                .filter(text -> asked.version() == null || asked.version() == text.versionNumber())
                .findFirst()
                .map(text -> read(versions, text, asked));
    }

    private SourceReading read(List<SourceText> versions, SourceText text, SourcePage asked) {
        String words = texts.read(text.id());
        TextPages pages = TextPages.of(words, SourceText.PAGE_UTF16);
        int page = Optional.ofNullable(asked.quote())
                .flatMap(quote -> texts.findPlace(quote, text))
                .map(QuotePlace::position)
                .map(position -> pages.pageAt(position.startOffsetUtf16()))
                .orElse(Math.min(asked.page(), pages.count()) - 1);
        int start = pages.startUtf16(page);
        int end = pages.endUtf16(page);
        return new SourceReading(
                versions,
                text,
                page,
                pages.count(),
                start,
                words.substring(start, end),
                texts.listPlaces(text, start, end),
                reviews.listPlaces(text.id(), start, end),
                texts.countStates(text.id()),
                asked.quote());
    }
}
