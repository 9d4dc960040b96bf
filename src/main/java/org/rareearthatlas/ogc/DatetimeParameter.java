package org.rareearthatlas.ogc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.OperandType;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;

/// Reads the parameter `datetime` (OGC 17-069r4, 7.15.4): a date or a time, or an interval of two, of which
/// one may be open (`..` or nothing).
final class DatetimeParameter {

    private static final String REMEDY = "must be a date such as 2025-03-02, a time such as 2025-03-02T10:00:00Z, or an"
            + " interval such as 2025-01-01/2025-12-31 or 2025-01-01/..";

    private DatetimeParameter() {}

    /// The features whose date lies in the interval, and those that have no date (/req/core/fc-time-response).
    ///
    /// @throws OgcException when the text is no time or interval, or ends before it begins
    static Filter parse(String text, OgcCollection collection) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2 || text.length() > 100) {
            throw OgcException.badParameter("datetime", REMEDY);
        }
        String start = end(ends[0], ends.length == 2);
        String end = ends.length == 1 ? start : end(ends[1], true);
        boolean open = start.equals("..") || end.equals("..");
        if ((start.equals("..") && end.equals("..")) || (!open && day(start).isAfter(day(end)))) {
            throw OgcException.badParameter("datetime", REMEDY);
        }
        return collection
                .findDateProperty()
                .map(property -> intersects(property, start, end))
                .orElse(Filter.INCLUDE);
    }

    private static Filter intersects(String property, String start, String end) {
        Queryables dates = new Queryables(java.util.Map.of(property, OperandType.TEMPORAL));
        String filter = "T_INTERSECTS(%1$s, INTERVAL('%2$s', '%3$s')) OR %1$s IS NULL".formatted(property, start, end);
        return FilterParser.parse(FilterLanguage.CQL2_TEXT, filter, dates, CrsReference.CRS84);
    }

    /// A date or a UTC time as CQL2 has it; `..` for an open end.
    private static String end(String text, boolean mayBeOpen) {
        if (mayBeOpen && (text.isEmpty() || text.equals(".."))) {
            return "..";
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant().toString()
                    : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw OgcException.badParameter("datetime", REMEDY);
        }
    }

    private static OffsetDateTime day(String end) {
        return end.contains("T")
                ? OffsetDateTime.parse(end)
                : LocalDate.parse(end).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
