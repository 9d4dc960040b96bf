package org.rareearthatlas.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads dates (`2025-03-02`) and timestamps in UTC (`2025-03-02T10:00:00Z`), as RFC 3339 has them.
final class Cql2Dates {

    private Cql2Dates() {}

    static Cql2Node date(String text, String place) {
        try {
            return new Cql2Node.Date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new InvalidFilterException(place, "\"" + text + "\" is no date such as 2025-03-02");
        }
    }

    static Cql2Node timestamp(String text, String place) {
        try {
            return new Cql2Node.Timestamp(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new InvalidFilterException(
                    place, "\"" + text + "\" is no timestamp in UTC such as 2025-03-02T10:00:00Z");
        }
    }

    /// A date, a timestamp or the open end `..`.
    static Cql2Node instant(String text, String place) {
        if (text.equals("..")) {
            return new Cql2Node.Open();
        }
        return text.contains("T") ? timestamp(text, place) : date(text, place);
    }
}
