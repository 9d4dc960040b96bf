package org.rareearthatlas.exchange.export;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.InvalidFilterException;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Reads what an address asks to be exported.
public final class ExportRequest {

    private ExportRequest() {}

    /// @param filter as tiles and the OGC interface take it; null for none
    /// @param filterLang the language of the filter; empty for CQL2-Text
    /// @throws ErrorResponseException 400, naming the parameter, the place and the remedy
    static ExportScope scope(
            String words, @Nullable String region, List<Long> ids, @Nullable String filter, String filterLang) {
        if (ids.size() > ExportScope.MOST_IDS) {
            throw bad("id", "can be given at most " + ExportScope.MOST_IDS + " times");
        }
        if (filter == null) {
            return new ExportScope(words, region, ids, Filter.INCLUDE);
        }
        FilterLanguage language = filterLang.isEmpty()
                ? FilterLanguage.CQL2_TEXT
                : FilterLanguage.find(filterLang)
                        .orElseThrow(() ->
                                bad("filter-lang", "must be one of " + String.join(", ", FilterLanguage.listKeys())));
        try {
            return new ExportScope(words, region, ids, parse(language, filter));
        } catch (InvalidFilterException e) {
            throw bad(
                    "filter",
                    "cannot be read. " + String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
        }
    }

    /// @throws InvalidFilterException naming the place and the remedy
    public static Filter parse(FilterLanguage language, String filter) {
        return FilterParser.parse(language, filter, Queryables.of(DepositFeatures.SCHEMA), CrsReference.CRS84);
    }

    private static ErrorResponseException bad(String parameter, String remedy) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" " + remedy + ".");
        problem.setProperty("parameter", parameter);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
