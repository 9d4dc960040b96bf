package org.rareearthatlas.chart.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.chart.ChartBasis;
import org.rareearthatlas.chart.ui.ChartModel.Mark;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.ClaimDates;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.ui.FilterWords;
import org.rareearthatlas.uikit.Counts;

/// Charts that count: deposits by element and status, claims by year and speaker. Each bar sets the filter.
final class CountCharts {

    /// The value of a mark that sets the years.
    static final String YEARS = "years";

    private static final int MOST_SPEAKERS = 15;

    /// Years without a claim are drawn too, unless the span is longer than this.
    private static final int LONGEST_SPAN = 60;

    private final ChartBasis basis;
    private final AtlasFilter filter;
    private final FilterWords words;
    private final Locale locale;

    CountCharts(ChartBasis basis, FilterWords words, Locale locale) {
        this.basis = basis;
        this.filter = basis.exploration().filter();
        this.words = words;
        this.locale = locale;
    }

    /// Deposits by rare earth; in the order of the elements.
    ChartModel elements() {
        return ofDeposits(
                "elements",
                "columns",
                FilterPart.ELEMENT,
                Arrays.stream(Element.values())
                        .filter(Element::isRareEarth)
                        .map(Enum::name)
                        .toList());
    }

    /// Deposits by status; in the order of a mine's life.
    ChartModel status() {
        return ofDeposits(
                "status",
                "bars",
                FilterPart.STATUS,
                Arrays.stream(Status.values()).map(Enum::name).toList());
    }

    private ChartModel ofDeposits(String id, String kind, FilterPart part, List<String> values) {
        Map<String, Integer> counts = basis.exploration().deposits().byFacet().getOrDefault(part.facet(), Map.of());
        boolean any = values.stream().anyMatch(counts::containsKey);
        List<Mark> marks = values.stream()
                .filter(value -> any)
                .map(value -> {
                    int count = counts.getOrDefault(value, 0);
                    String name = words.value(part, value);
                    String hint = Stream.of(words.hint(part, value), name)
                                    .filter(text -> !text.isEmpty())
                                    .findFirst()
                                    .orElseThrow()
                            + ": " + Counts.text(locale, "workspace.found.deposits", count);
                    boolean chosen = filter.values(part).contains(value);
                    return mark(name, kind, count, chosen, hint, part.key() + "=" + value);
                })
                .toList();
        return model(id, kind, text("chart.axis.deposits"), words.part(part), marks);
    }

    /// Claims by the year of their date.
    ChartModel years() {
        SortedMap<Integer, Long> counts = new TreeMap<>(basis.claims().stream()
                .flatMap(claim -> (filter.dates() == Dates.SAID
                                ? ClaimDates.findSaid(claim)
                                : ClaimDates.findHeld(claim))
                        .stream())
                .collect(Collectors.groupingBy(day -> day.getYear(), Collectors.counting())));
        if (!counts.isEmpty() && counts.lastKey() - counts.firstKey() <= LONGEST_SPAN) {
            for (int year = counts.firstKey(); year < counts.lastKey(); year++) {
                counts.putIfAbsent(year, 0L);
            }
        }
        List<Mark> marks = new ArrayList<>();
        counts.forEach((year, count) -> {
            boolean chosen = filter.years().findFrom().filter(year::equals).isPresent()
                    && filter.years().findTo().filter(year::equals).isPresent();
            String hint = year + ": " + Counts.text(locale, "claim.count", count);
            marks.add(mark(year.toString(), "columns", count, chosen, hint, YEARS + "=" + year));
        });
        return model("years", "columns", text("chart.axis.claims"), text("chart.column.year"), marks);
    }

    /// Claims by who is quoted; those with the most.
    ChartModel speakers() {
        Map<String, Long> counts = basis.claims().stream()
                .flatMap(claim -> claim.findQuote().stream())
                .flatMap(quote -> Stream.ofNullable(quote.data().speaker()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Mark> marks = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SPEAKERS)
                .map(entry -> {
                    String name = entry.getKey();
                    boolean chosen = filter.values(FilterPart.SPEAKER).contains(name);
                    String hint = name + ": " + Counts.text(locale, "claim.count", entry.getValue());
                    String value = FilterPart.SPEAKER.key() + "=" + name;
                    return mark(name, "bars", entry.getValue(), chosen, hint, value);
                })
                .toList();
        return model("speakers", "bars", text("chart.axis.claims"), words.part(FilterPart.SPEAKER), marks);
    }

    private static Mark mark(String name, String kind, long count, boolean chosen, String hint, String value) {
        boolean lying = kind.equals("bars");
        Double measured = (double) count;
        return new Mark(
                name,
                "",
                "",
                lying ? measured : null,
                lying ? null : measured,
                "full",
                chosen,
                hint,
                List.of(name, count),
                "",
                value);
    }

    private ChartModel model(String id, String kind, String measure, String things, List<Mark> marks) {
        boolean lying = kind.equals("bars");
        return new ChartModel(
                id,
                kind,
                text("chart." + id),
                text("chart." + id + ".note"),
                text("chart." + id + ".empty"),
                lying ? measure : "",
                lying ? "" : measure,
                List.of(things, measure),
                marks);
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
