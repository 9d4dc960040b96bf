package org.rareearthatlas.explore.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.ui.FilterModel.Chip;
import org.rareearthatlas.pointindex.Facet;
import org.rareearthatlas.pointindex.SizeClass;
import org.rareearthatlas.uikit.Counts;

/// Makes what the filter shows of what a filter comes to.
public final class FilterModels {

    /// The part of a chip that stands for the years.
    public static final String YEARS = "years";

    /// A part of many values shows those with the most places, and those that are chosen.
    private static final int MOST_VALUES = 40;

    private static final List<FilterPart> WITH_OWN_ORDER =
            List.of(FilterPart.ELEMENT, FilterPart.STATUS, FilterPart.SIZE, FilterPart.EVIDENCE);

    private final Exploration found;
    private final AtlasFilter filter;
    private final FilterWords words;
    private final Locale locale;

    private FilterModels(Exploration found, FilterWords words, Locale locale) {
        this.found = found;
        this.filter = found.filter();
        this.words = words;
        this.locale = locale;
    }

    public static FilterModel of(Exploration found, FilterWords words, Locale locale) {
        return new FilterModels(found, words, locale).model();
    }

    private FilterModel model() {
        return new FilterModel(
                summary(),
                Arrays.stream(FilterPart.values()).map(this::part).toList(),
                chips(),
                years(),
                found.isEmpty() ? advice() : List.of());
    }

    private String summary() {
        return Counts.text(
                        locale,
                        "workspace.found.regions",
                        found.regions().slugs().size())
                + ", "
                + Counts.text(
                        locale, "workspace.found.deposits", found.deposits().total());
    }

    private FilterModel.Part part(FilterPart part) {
        SortedSet<String> chosen = filter.values(part);
        List<FilterModel.Value> values = new ArrayList<>();
        for (String value : candidates(part)) {
            int count = count(part.facet(), value);
            boolean isChosen = chosen.contains(value);
            if (count > 0 || isChosen || part == FilterPart.ELEMENT) {
                values.add(new FilterModel.Value(
                        value, words.value(part, value), words.hint(part, value), count, isChosen));
            }
        }
        if (!WITH_OWN_ORDER.contains(part)) {
            values.sort(Comparator.comparing(FilterModel.Value::chosen)
                    .thenComparing(FilterModel.Value::count)
                    .reversed()
                    .thenComparing(FilterModel.Value::label));
        }
        return new FilterModel.Part(
                part.key(),
                words.part(part),
                part == FilterPart.ELEMENT,
                values.stream().limit(MOST_VALUES + chosen.size()).toList());
    }

    private Set<String> candidates(FilterPart part) {
        Set<String> values = new LinkedHashSet<>(
                switch (part) {
                    case ELEMENT ->
                        Arrays.stream(Element.values())
                                .filter(Element::isRareEarth)
                                .map(Enum::name)
                                .toList();
                    case SIZE -> names(SizeClass.values());
                    case EVIDENCE -> names(EvidenceType.values());
                    case STATUS -> names(Status.values());
                    default -> List.of();
                });
        if (part != FilterPart.ELEMENT) {
            values.addAll(found.deposits()
                    .byFacet()
                    .getOrDefault(part.facet(), Map.of())
                    .keySet());
            values.addAll(found.regions()
                    .byFacet()
                    .getOrDefault(part.facet(), Map.of())
                    .keySet());
        }
        values.addAll(filter.values(part));
        return values;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private int count(Facet facet, String value) {
        return found.deposits().count(facet, value) + found.regions().count(facet, value);
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        filter.chosen()
                .forEach((part, values) ->
                        values.forEach(value -> chips.add(new Chip(part.key(), value, chipText(part, value)))));
        if (!filter.years().isAll()) {
            chips.add(new Chip(YEARS, "", words.years(filter)));
        }
        return chips;
    }

    /// Some values tell by themselves what they are of.
    private String chipText(FilterPart part, String value) {
        return switch (part) {
            case SIZE, SPEAKER, EVIDENCE -> words.part(part) + ": " + words.value(part, value);
            default -> words.value(part, value);
        };
    }

    static FilterModel.Limit limit(AtlasFilter filter) {
        return new FilterModel.Limit(filter.years().from(), filter.years().to(), filter.dates() == Dates.HELD);
    }

    private FilterModel.YearsModel years() {
        Facet facet = filter.dates() == Dates.SAID ? Facet.SAID_YEAR : Facet.HELD_YEAR;
        SortedSet<Integer> years = new TreeSet<>();
        found.deposits()
                .byFacet()
                .getOrDefault(facet, Map.of())
                .keySet()
                .forEach(year -> years.add(Integer.valueOf(year)));
        found.regions()
                .byFacet()
                .getOrDefault(facet, Map.of())
                .keySet()
                .forEach(year -> years.add(Integer.valueOf(year)));
        FilterModel.Limit limit = limit(filter);
        return new FilterModel.YearsModel(
                limit.from(),
                limit.to(),
                limit.held(),
                years.stream()
                        .map(year -> new FilterModel.Bar(year, count(facet, year.toString())))
                        .toList());
    }

    /// What to leave away so that something is left, the best first.
    private List<Chip> advice() {
        record Advice(Chip chip, int count) {}
        List<Advice> advice = new ArrayList<>();
        filter.chosen().keySet().forEach(part -> {
            int count = without(part.facet());
            if (count > 0) {
                advice.add(new Advice(new Chip(part.key(), "", words.part(part)), count));
            }
        });
        int withoutYears = without(Facet.SAID_YEAR) + without(Facet.HELD_YEAR);
        if (withoutYears > 0) {
            advice.add(new Advice(new Chip(YEARS, "", words.years(filter)), withoutYears));
        }
        return advice.stream()
                .sorted(Comparator.comparingInt(Advice::count).reversed())
                .map(Advice::chip)
                .toList();
    }

    private int without(Facet facet) {
        return found.deposits().without().getOrDefault(facet, 0)
                + found.regions().without().getOrDefault(facet, 0);
    }
}
