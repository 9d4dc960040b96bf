package org.rareearthatlas.ogc;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.filter.OperandType;
import org.rareearthatlas.filter.Queryables;

/// Reads a parameter that has the name of a property and the value that it must have (OGC 17-069r4,
/// 7.15.5).
final class PropertyFilter {

    private PropertyFilter() {}

    /// The properties that can be asked so: all but geometries.
    static List<String> names(Queryables queryables) {
        return queryables.types().entrySet().stream()
                .filter(entry -> entry.getValue() != OperandType.GEOMETRY)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /// @throws OgcException when the value is not of the property's type
    static Filter parse(String name, String text, Queryables queryables) {
        Object value = value(name, text, queryables.find(name).orElseThrow());
        return OgcFilters.FACTORY.equals(OgcFilters.FACTORY.property(name), OgcFilters.FACTORY.literal(value));
    }

    private static Object value(String name, String text, OperandType type) {
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> {
                if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
                    throw OgcException.badParameter(name, "must be a number such as 12.5");
                }
                yield Double.valueOf(text);
            }
            case BOOLEAN -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw OgcException.badParameter(name, "must be true or false");
                }
                yield Boolean.valueOf(text);
            }
            case TEMPORAL -> date(name, text);
            case GEOMETRY -> throw new IllegalArgumentException(name);
        };
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw OgcException.badParameter(name, "must be a date such as 2025-03-02");
        }
    }
}
