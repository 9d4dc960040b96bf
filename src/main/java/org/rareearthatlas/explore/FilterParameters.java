package org.rareearthatlas.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter.Dates;

/// A filter as parameters of an address, such as `element=Nd&element=Dy&status=producer&from=2010`.
public final class FilterParameters {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DATES = "dates";
    private static final int MAX_VALUES = 200;

    private FilterParameters() {}

    /// What an address asks.
    ///
    /// @param notUnderstood values that no atlas of this version knows; they are left out
    public record Read(AtlasFilter filter, List<LeftOut> notUnderstood) {}

    /// A value that was left out.
    ///
    /// @param key of the parameter: that of a [FilterPart], `from`, `to` or `dates`
    /// @param value as the address has it
    public record LeftOut(String key, String value) {

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /// Whether a parameter of this name is a filter's.
    public static boolean isKnown(String key) {
        return key.equals(FROM)
                || key.equals(TO)
                || key.equals(DATES)
                || FilterPart.find(key).isPresent();
    }

    /// Parameters that are not a filter's are left alone.
    public static Read read(Map<String, List<String>> parameters) {
        List<LeftOut> unknown = new ArrayList<>();
        Map<FilterPart, SortedSet<String>> chosen = new EnumMap<>(FilterPart.class);
        parameters.forEach((key, texts) ->
                FilterPart.find(key).ifPresent(part -> chosen.put(part, values(part, texts, unknown))));
        Years years = years(parameters, unknown);
        Dates dates = dates(parameters, unknown);
        return new Read(new AtlasFilter(chosen, years, dates), List.copyOf(unknown));
    }

    private static SortedSet<String> values(FilterPart part, List<String> texts, List<LeftOut> unknown) {
        SortedSet<String> values = new TreeSet<>();
        texts.stream()
                .limit(MAX_VALUES)
                .forEach(text -> part.findValue(text)
                        .ifPresentOrElse(values::add, () -> unknown.add(new LeftOut(part.key(), text))));
        return values;
    }

    /// An end that is no year is left out alone; ends the wrong way round both are.
    private static Years years(Map<String, List<String>> parameters, List<LeftOut> unknown) {
        Integer from = year(parameters, FROM, unknown);
        Integer to = year(parameters, TO, unknown);
        if (from != null && to != null && from > to) {
            unknown.add(new LeftOut(FROM, from.toString()));
            unknown.add(new LeftOut(TO, to.toString()));
            return Years.ALL;
        }
        return new Years(from, to);
    }

    private static @Nullable Integer year(Map<String, List<String>> parameters, String key, List<LeftOut> unknown) {
        String text = first(parameters, key).orElse("");
        if (text.isBlank()) {
            return null;
        }
        try {
            return new Years(Integer.valueOf(text), null).from();
        } catch (IllegalArgumentException e) {
            unknown.add(new LeftOut(key, text));
            return null;
        }
    }

    private static Dates dates(Map<String, List<String>> parameters, List<LeftOut> unknown) {
        String text = first(parameters, DATES).orElse("");
        return switch (text) {
            case "held" -> Dates.HELD;
            case "", "said" -> Dates.SAID;
            default -> {
                unknown.add(new LeftOut(DATES, text));
                yield Dates.SAID;
            }
        };
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst();
    }

    /// Reads back as the same filter; no parameters for one that lets everything pass.
    public static Map<String, List<String>> write(AtlasFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        filter.chosen()
                .forEach((part, values) -> parameters.put(
                        part.key(),
                        values.stream().map(value -> text(part, value)).toList()));
        filter.years().findFrom().ifPresent(year -> parameters.put(FROM, List.of(year.toString())));
        filter.years().findTo().ifPresent(year -> parameters.put(TO, List.of(year.toString())));
        if (!filter.years().isAll() && filter.dates() == Dates.HELD) {
            parameters.put(DATES, List.of("held"));
        }
        return parameters;
    }

    private static String text(FilterPart part, String value) {
        return part.isOpen() || part == FilterPart.ELEMENT
                ? value
                : value.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
