package org.rareearthatlas.filter;

import org.geotools.api.filter.Filter;
import org.rareearthatlas.geo.CrsReference;

/// Reads the filters that clients write.
public final class FilterParser {

    private FilterParser() {}

    /// Reads a filter; its names are those of the queryables, its geometries come out in WGS 84, longitude
    /// first.
    ///
    /// @param crs the reference system of the geometries in the filter
    /// @throws InvalidFilterException when the filter does not parse, is too large, names an unknown
    ///     property, or compares what cannot be compared; the message names the place and the remedy
    public static Filter parse(FilterLanguage language, String filter, Queryables queryables, CrsReference crs) {
        FilterLimits.requireLength(filter);
        if (filter.isBlank()) {
            throw new InvalidFilterException("character 1", "the filter is empty");
        }
        return switch (language) {
            case CQL2_TEXT -> new FilterBuilder(crs).build(Cql2TextParser.parse(filter, queryables));
            case CQL2_JSON -> new FilterBuilder(crs).build(Cql2JsonReader.read(filter, queryables));
            case ECQL -> EcqlReader.read(filter, queryables, crs);
        };
    }
}
