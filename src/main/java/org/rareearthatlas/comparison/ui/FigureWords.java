package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.Figure;
import org.rareearthatlas.comparison.Measure;
import org.rareearthatlas.comparison.Spread;
import org.rareearthatlas.comparison.ui.ComparedRow.Cell;
import org.rareearthatlas.comparison.ui.ComparedRow.Stated;
import org.rareearthatlas.uikit.Formats;

/// Figures in words of a language: each with what it counts, and the spread of those that speak of the whole.
final class FigureWords {

    private final Locale locale;
    private final Formats formats;
    private final WordsOfClaims words;

    FigureWords(Locale locale, WordsOfClaims words) {
        this.locale = locale;
        this.formats = Formats.of(locale);
        this.words = words;
    }

    Cell cell(Measure measure, ComparedPlace place) {
        List<Stated> stated = place.figures(measure).stream()
                .map(figure -> new Stated(
                        text("comparison.unit." + measure, formats.decimal(figure.value())),
                        note(figure.counted()),
                        words.of(place, figure.claims())))
                .toList();
        String lead = place.findSpread(measure)
                .filter(spread -> spread.lowest() < spread.highest())
                .map(spread -> lead(measure, spread))
                .orElse("");
        return new Cell(lead, stated, stated.size() > 1 && place.isDisputed(StatementType.HAS_RESOURCE));
    }

    private String lead(Measure measure, Spread spread) {
        return text(
                "comparison.unit." + measure,
                formats.decimal(spread.lowest()) + "–" + formats.decimal(spread.highest()));
    }

    private String note(Figure.Counted counted) {
        List<String> notes = new ArrayList<>();
        if (counted.part() != null) {
            notes.add(counted.part());
        }
        if (!counted.categories().isEmpty()) {
            notes.add(counted.categories().stream()
                    .map(category -> text("claim.category." + category))
                    .collect(Collectors.joining(" + ")));
        }
        if (counted.code() != null) {
            notes.add(text("deposit.resource.code." + counted.code()));
        }
        if (counted.stance() != Stance.SUPPORTS) {
            notes.add(text("claim.stance." + counted.stance()));
        }
        if (counted.computed()) {
            notes.add(text("comparison.computed"));
        }
        return String.join(" · ", notes);
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
