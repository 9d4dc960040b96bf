package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.StatedValue;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.Measure;
import org.rareearthatlas.comparison.PlaceComparison;
import org.rareearthatlas.comparison.ui.ComparedRow.Cell;
import org.rareearthatlas.comparison.ui.ComparedRow.Stated;

/// The properties of places side by side, in words of a language.
final class ComparedRows {

    private final PlaceComparison comparison;
    private final Locale locale;
    private final StatementWords statements;
    private final WordsOfClaims words;
    private final PlaceWords places;
    private final FigureWords figures;
    private final EvidenceWords evidence;

    ComparedRows(PlaceComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.locale = locale;
        this.statements = new StatementWords(locale);
        this.words = new WordsOfClaims(locale);
        this.places = new PlaceWords(locale);
        this.figures = new FigureWords(locale, words);
        this.evidence = new EvidenceWords(locale, words);
    }

    List<ComparedRow> list() {
        return List.of(
                row("kind", places::kind),
                row("region", places::region),
                marked("status", place -> values(place, StatementType.HAS_STATUS)),
                marked("type", place -> values(place, StatementType.HAS_DEPOSIT_TYPE)),
                marked("elements", place -> values(place, StatementType.CONTAINS_ELEMENTS)),
                marked("tonnage", place -> figures.cell(Measure.TONNAGE_MT, place)),
                marked("grade", place -> figures.cell(Measure.GRADE_PERCENT_TREO, place)),
                marked("contained", place -> figures.cell(Measure.CONTAINED_REO_MT, place)),
                row("place", this::whereabouts),
                row("claims", evidence::claims),
                row("sources", evidence::sources),
                row("published", evidence::published),
                row("held", evidence::held),
                row("speakers", evidence::speakers),
                row("evidence", evidence::evidence));
    }

    private ComparedRow row(String key, Function<ComparedPlace, Cell> cell) {
        return ComparedRow.of(key, comparison.places().stream().map(cell).toList());
    }

    private ComparedRow marked(String key, Function<ComparedPlace, Cell> cell) {
        return ComparedRow.marked(key, comparison.places().stream().map(cell).toList());
    }

    /// Where a deposit lies, in as many ways as sources tell; of a region how well its border is known.
    private Cell whereabouts(ComparedPlace place) {
        return switch (place.thing()) {
            case ComparedPlace.OfRegion of -> places.extent(of.region());
            case ComparedPlace.OfDeposit of -> values(place, StatementType.LIES_AT);
        };
    }

    private Cell values(ComparedPlace place, StatementType type) {
        List<StatedValue> values = place.values(type);
        boolean several = values.size() > 1;
        return new Cell(
                "",
                values.stream()
                        .map(value -> new Stated(
                                statements.value(value.statement()),
                                note(value, several && place.thing() instanceof ComparedPlace.OfDeposit),
                                words.of(place, value.claims())))
                        .toList(),
                place.isDisputed(type));
    }

    private String note(StatedValue value, boolean tellsShown) {
        if (value.claims().stream().map(Claim::data).allMatch(claim -> claim.stance() == Stance.CONTRADICTS)) {
            return text("claim.stance.CONTRADICTS");
        }
        return tellsShown && value.accepted() ? text("claim.shown") : "";
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
