package org.rareearthatlas.exchange.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.ComparedPlace.Dated;
import org.rareearthatlas.comparison.Figure;
import org.rareearthatlas.comparison.Measure;
import org.rareearthatlas.comparison.PlaceComparison;
import org.rareearthatlas.comparison.Spread;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.exchange.SpreadsheetCells;

/// Places side by side as CSV by RFC 4180, in UTF-8 with a mark: a row for each property, a column for each place. What
/// is not known is empty; where sources differ, all that they say stands in the cell, and nothing is added up.
final class ComparisonCsv {

    private static final String BETWEEN = "; ";

    private final PlaceComparison comparison;
    private final String root;
    private final String language;
    private final StringWriter out = new StringWriter();

    /// @param root address of the atlas, with a slash at its end
    /// @param language subtag of the names' language
    ComparisonCsv(PlaceComparison comparison, String root, String language) {
        this.comparison = comparison;
        this.root = root;
        this.language = language;
    }

    String write() throws IOException {
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            row(csv, "property", place -> place.names().preferred(language));
            row(csv, "address", place -> root + place.ref().path());
            row(csv, "kind", ComparisonCsv::kind);
            row(csv, "lies_in", ComparisonCsv::liesIn);
            row(csv, "place_precision", ComparisonCsv::precision);
            row(csv, "status", place -> values(place, StatementType.HAS_STATUS));
            row(csv, "deposit_type", place -> values(place, StatementType.HAS_DEPOSIT_TYPE));
            row(csv, "elements", place -> values(place, StatementType.CONTAINS_ELEMENTS));
            for (Measure measure : Measure.values()) {
                figures(csv, measure);
            }
            row(csv, "claims", place -> String.valueOf(place.claims().size()));
            row(csv, "sources", place -> String.valueOf(place.sources().size()));
            row(csv, "independent_sources", place -> String.valueOf(place.voices()));
            row(csv, "published", place -> days(place.published()));
            row(csv, "hold_for", place -> days(place.held()));
            row(csv, "speakers", ComparisonCsv::speakers);
            row(csv, "words", this::words);
        }
        return out.toString();
    }

    private void figures(CsvWriter csv, Measure measure) {
        String name = measure.name().toLowerCase(Locale.ROOT);
        row(csv, name + "_lowest", place -> end(place, measure, Spread::lowest));
        row(csv, name + "_highest", place -> end(place, measure, Spread::highest));
        row(
                csv,
                name + "_stated",
                place -> place.figures(measure).stream()
                        .map(ComparisonCsv::figure)
                        .collect(Collectors.joining(BETWEEN)));
    }

    private static String end(ComparedPlace place, Measure measure, Function<Spread, Double> end) {
        return place.findSpread(measure).map(end).map(ComparisonCsv::number).orElse("");
    }

    /// Such as "1.7 (Buranny, JORC)".
    private static String figure(Figure figure) {
        Figure.Counted counted = figure.counted();
        String counts = Stream.of(
                        Stream.ofNullable(counted.part()),
                        counted.categories().stream().map(Enum::name),
                        Stream.ofNullable(counted.code()).map(Enum::name),
                        Stream.of(counted.stance().name()).filter(stance -> !stance.equals("SUPPORTS")),
                        Stream.of("ore times grade").filter(computed -> counted.computed()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? number(figure.value()) : number(figure.value()) + " (" + counts + ")";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String kind(ComparedPlace place) {
        return switch (place.thing()) {
            case ComparedPlace.OfRegion of -> of.region().data().kind().name();
            case ComparedPlace.OfDeposit of -> "DEPOSIT";
        };
    }

    private static String liesIn(ComparedPlace place) {
        return switch (place.thing()) {
            case ComparedPlace.OfRegion of -> joined(of.region().data().countryCodes());
            case ComparedPlace.OfDeposit of ->
                of.province() == null
                        ? ""
                        : of.province().nameEn() + ", " + of.province().countryCode();
        };
    }

    private static String precision(ComparedPlace place) {
        return switch (place.thing()) {
            case ComparedPlace.OfRegion of -> of.region().data().extent().name();
            case ComparedPlace.OfDeposit of ->
                of.deposit().data().location().precision().name();
        };
    }

    private static String values(ComparedPlace place, StatementType type) {
        return joined(place.values(type).stream()
                .map(value -> value(value.statement()))
                .toList());
    }

    private static String value(Statement statement) {
        return switch (statement) {
            case Statement.HasStatus has -> has.status().name();
            case Statement.HasDepositType has -> has.type().name();
            case Statement.ContainsElements contains -> Element.format(contains.elements());
            default -> "";
        };
    }

    private static String days(List<Dated> days) {
        return joined(
                days.stream().map(dated -> dated.day().toString()).distinct().toList());
    }

    private static String speakers(ComparedPlace place) {
        return joined(place.claims().stream()
                .flatMap(claim -> claim.findQuote().stream())
                .flatMap(quote -> Stream.ofNullable(quote.data().speaker()))
                .distinct()
                .toList());
    }

    private String words(ComparedPlace place) {
        return joined(place.claims().stream()
                .flatMap(claim -> claim.findQuote().stream())
                .map(quote -> root + "quote/" + quote.id())
                .distinct()
                .toList());
    }

    private static String joined(Collection<String> values) {
        return String.join(BETWEEN, values);
    }

    private void row(CsvWriter csv, String property, Function<ComparedPlace, String> cell) {
        csv.writeRecord(Stream.concat(
                        Stream.of(property),
                        comparison.places().stream().map(cell).map(SpreadsheetCells::neutral))
                .toList());
    }
}
