package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.InvalidFilterException;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;

/// Reads the parameters of a request for items (OGC 17-069r4, 18-058r1, 19-079r2).
final class ItemsRequestParser {

    static final List<String> PARAMETERS = List.of(
            "limit", "cursor", "bbox", "bbox-crs", "datetime", "crs", "filter", "filter-lang", "filter-crs", "sortby");

    private final OgcCollection collection;
    private final Queryables queryables;
    private final OgcParameters parameters;

    /// @throws OgcException when a parameter is not known or given twice
    ItemsRequestParser(OgcCollection collection, Queryables queryables, Map<String, String[]> values) {
        this.collection = collection;
        this.queryables = queryables;
        List<String> known = new ArrayList<>(PARAMETERS);
        known.addAll(PropertyFilter.names(queryables));
        this.parameters = OgcParameters.of(values, known);
    }

    /// @throws OgcException naming the parameter that cannot be used
    ItemsRequest parse() {
        return new ItemsRequest(
                collection,
                limit(),
                cursor(),
                filter(),
                parameters
                        .find("sortby")
                        .map(text -> SortParameter.parse(text, queryables))
                        .orElse(List.of()),
                CrsParameter.find(parameters, "crs", collection));
    }

    private int limit() {
        String text = parameters.find("limit").orElse(Integer.toString(ItemsRequest.DEFAULT_LIMIT));
        if (!text.matches("0*[1-9]\\d{0,17}")) {
            throw OgcException.badParameter("limit", "must be a whole number of 1 or more");
        }
        return (int) Math.min(Long.parseLong(text), ItemsRequest.MAX_LIMIT);
    }

    private @Nullable Cursor cursor() {
        return parameters.find("cursor").map(Cursor::parse).orElse(null);
    }

    private Filter filter() {
        List<Filter> parts = new ArrayList<>();
        CrsReference bboxCrs = CrsParameter.find(parameters, "bbox-crs", collection);
        parameters.find("bbox").ifPresent(text -> parts.add(BboxParameter.parse(text, bboxCrs, collection)));
        parameters.find("datetime").ifPresent(text -> parts.add(DatetimeParameter.parse(text, collection)));
        written().ifPresent(parts::add);
        for (String name : PropertyFilter.names(queryables)) {
            parameters.find(name).ifPresent(text -> parts.add(PropertyFilter.parse(name, text, queryables)));
        }
        parts.removeIf(Filter.INCLUDE::equals);
        return switch (parts.size()) {
            case 0 -> Filter.INCLUDE;
            case 1 -> parts.getFirst();
            default -> OgcFilters.FACTORY.and(parts);
        };
    }

    private Optional<Filter> written() {
        CrsReference crs = CrsParameter.find(parameters, "filter-crs", collection);
        FilterLanguage language = parameters
                .find("filter-lang")
                .map(key -> FilterLanguage.find(key)
                        .orElseThrow(() -> OgcException.badParameter(
                                "filter-lang", "must be one of " + String.join(", ", FilterLanguage.listKeys()))))
                .orElse(FilterLanguage.CQL2_TEXT);
        return parameters.find("filter").map(text -> {
            try {
                return FilterParser.parse(language, text, queryables, crs);
            } catch (InvalidFilterException e) {
                throw OgcException.badParameter(
                        "filter",
                        "cannot be read. " + String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
            }
        });
    }
}
