package org.rareearthatlas.exchange.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.catalog.Filters;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.explore.FilterParameters;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.InvalidFilterException;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Reads what the parameters of an address ask to be exported: `q`, letters of a name; `id`, numbers of deposits,
/// several
/// times or with commas between; `filter` and `filter-lang`, as tiles and the OGC interface take them; and the
/// parameters of
/// the map's own filter ([FilterParameters]), `region` among them.
@Component
public class ExportRequest {

    private static final Set<String> OWN = Set.of("q", "id", "filter", "filter-lang");

    private final ExploreService explore;
    private final RegionService regions;

    ExportRequest(ExploreService explore, RegionService regions) {
        this.explore = explore;
        this.regions = regions;
    }

    /// @throws ErrorResponseException 400, naming the parameter, the place and the remedy
    /// @throws NotFoundException when there is no such region
    ExportScope scope(Map<String, List<String>> parameters) {
        List<Filter> all = new ArrayList<>();
        all.add(ofMap(parameters));
        if (parameters.containsKey("filter")) {
            all.add(cql2(first(parameters, "filter"), language(first(parameters, "filter-lang"))));
        }
        all.removeIf(Filter.INCLUDE::equals);
        Filter filter = all.isEmpty() ? Filter.INCLUDE : all.size() == 1 ? all.getFirst() : Filters.FACTORY.and(all);
        return new ExportScope(first(parameters, "q"), ids(parameters.getOrDefault("id", List.of())), filter);
    }

    /// The filter that the address of the map holds.
    private Filter ofMap(Map<String, List<String>> parameters) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.keySet().removeAll(OWN);
        FilterParameters.Read read = FilterParameters.read(others);
        if (!read.notUnderstood().isEmpty()) {
            throw bad(read.notUnderstood().getFirst().toString(), "is not understood");
        }
        Map<String, List<String>> known = FilterParameters.write(read.filter());
        others.keySet().stream()
                .filter(key -> !FilterParameters.isKnown(key))
                .findFirst()
                .ifPresent(key -> {
                    throw bad(
                            key,
                            "is not known; known are "
                                    + String.join(", ", OWN.stream().sorted().toList())
                                    + " and those of the map\u2019s filter");
                });
        for (String slug : read.filter().values(FilterPart.REGION)) {
            regions.findBySlug(slug).orElseThrow(() -> new NotFoundException("region", slug));
        }
        return known.isEmpty() ? Filter.INCLUDE : explore.toFilter(read.filter());
    }

    private static String first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of("")).getFirst();
    }

    private static List<Long> ids(List<String> texts) {
        try {
            List<Long> ids = texts.stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(Long::valueOf)
                    .toList();
            if (ids.size() > ExportScope.MOST_IDS) {
                throw bad("id", "can be given at most " + ExportScope.MOST_IDS + " times");
            }
            return ids;
        } catch (NumberFormatException e) {
            throw bad("id", "must be the number of a deposit");
        }
    }

    private static FilterLanguage language(String key) {
        return key.isEmpty()
                ? FilterLanguage.CQL2_TEXT
                : FilterLanguage.find(key)
                        .orElseThrow(() ->
                                bad("filter-lang", "must be one of " + String.join(", ", FilterLanguage.listKeys())));
    }

    private static Filter cql2(String filter, FilterLanguage language) {
        try {
            return FilterParser.parse(language, filter, Queryables.of(DepositFeatures.SCHEMA), CrsReference.CRS84);
        } catch (InvalidFilterException e) {
            throw bad(
                    "filter",
                    "cannot be read. " + String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
        }
    }

    /// Why a filter in CQL2-Text cannot be used: the place and the remedy; empty when it can.
    public static String whyNot(String filter) {
        try {
            FilterParser.parse(
                    FilterLanguage.CQL2_TEXT, filter, Queryables.of(DepositFeatures.SCHEMA), CrsReference.CRS84);
            return "";
        } catch (InvalidFilterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static ErrorResponseException bad(String parameter, String remedy) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" " + remedy + ".");
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
