package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.ui.ComparedRow.Words;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.Counts;

/// Leads from claims to the words that carry them: to the quote, or where there is none to all that is said of the
/// place, with its records and citations.
final class WordsOfClaims {

    private static final int MOST_LINKS = 3;

    private final Locale locale;
    private final SourceWords sources;

    WordsOfClaims(Locale locale) {
        this.locale = locale;
        this.sources = new SourceWords(locale);
    }

    /// A link for each of the first claims; the last one leads to the others.
    List<Words> of(ComparedPlace place, List<Claim> claims) {
        List<Words> all =
                claims.stream().map(claim -> words(place, claim)).distinct().toList();
        if (all.size() <= MOST_LINKS) {
            return all;
        }
        List<Words> some = new ArrayList<>(all.subList(0, MOST_LINKS - 1));
        some.add(new Words(Counts.text(locale, "comparison.more", all.size() - some.size()), place.claimsPath()));
        return List.copyOf(some);
    }

    private Words words(ComparedPlace place, Claim claim) {
        String path =
                claim.findQuote().map(quote -> SourceWords.path(quote.id())).orElse(place.claimsPath());
        return new Words(claim.findSource().map(this::label).orElseGet(() -> text("claim.unsourced")), path);
    }

    private String label(Source source) {
        Stream<String> year = Stream.ofNullable(source.data().publishedOn()).map(day -> String.valueOf(day.getYear()));
        return Stream.concat(Stream.of(sources.publisher(source)), year)
                .reduce((publisher, published) -> publisher + "\u00a0" + published)
                .orElseThrow();
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
