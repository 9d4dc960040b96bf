package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;

/// Collects what a row says, each with the column and the cell that say it.
final class RowValues {

    private static final int MAX_FIELD_UTF16 = 200;
    private static final int MAX_VALUE_UTF16 = 2000;

    private final List<String> columns;
    private final ColumnMapping mapping;
    private final List<String> cells;
    private final List<Candidate.Value> values = new ArrayList<>();

    RowValues(List<String> columns, ColumnMapping mapping, List<String> cells) {
        this.columns = columns;
        this.mapping = mapping;
        this.cells = cells;
    }

    /// Where the source puts it stays in the words of its evidence, also where the atlas has no such region.
    ///
    /// @param region as the row names it; empty for none
    /// @param country the same
    void place(DepositLocation location, String region, String country) {
        if (location.precision() != LocationPrecision.UNLOCATED) {
            add(
                    new Statement.LiesAt(location.precision(), location.point(), location.radiusM(), null),
                    Field.LATITUDE,
                    Field.LONGITUDE,
                    Field.COORDINATES,
                    Field.RADIUS_M,
                    Field.REGION,
                    Field.COUNTRY);
        } else if (!region.isBlank() || !country.isBlank()) {
            String stated = region.isBlank() ? country : country.isBlank() ? region : region + ", " + country;
            add(new Statement.FreeText(cut(stated, MAX_VALUE_UTF16)), Field.REGION, Field.COUNTRY);
        }
    }

    /// What the atlas has no element for is kept in the source's words.
    void elements(Set<Element> elements, ElementWords.Reading words, String stated) {
        if (!elements.isEmpty()) {
            add(new Statement.ContainsElements(elements), Field.ELEMENTS);
        }
        if (!words.groups().isEmpty()) {
            add(new Statement.NamedAsRareEarthPlace(), Field.ELEMENTS);
        }
        boolean others = !words.others().isEmpty() || !words.unknown().isEmpty();
        if (others) {
            add(new Statement.FreeText(cut(stated, MAX_VALUE_UTF16)), Field.ELEMENTS);
        }
    }

    void type(@Nullable DepositType type, String stated) {
        if (type != null) {
            add(new Statement.HasDepositType(type, cut(stated, MAX_VALUE_UTF16)), Field.DEPOSIT_TYPE);
        }
    }

    void status(@Nullable Status status) {
        if (status != null) {
            add(new Statement.HasStatus(status), Field.STATUS);
        }
    }

    void resource(Resource resource, String asStated) {
        if (resource.hasFigures()) {
            add(
                    new Statement.HasResource(resource, null, cut(asStated, MAX_VALUE_UTF16)),
                    Field.TONNAGE,
                    Field.GRADE,
                    Field.CONTAINED,
                    Field.RESOURCE_CODE,
                    Field.RESOURCE_DATE);
        }
    }

    /// The values; when there is none, that the deposit is named.
    List<Candidate.Value> orNamed() {
        if (values.isEmpty()) {
            add(new Statement.NamedAsRareEarthPlace(), Field.NAME, Field.NAME_EN, Field.NAME_RU);
        }
        return values;
    }

    private void add(Statement statement, Field... fields) {
        List<Integer> from = new ArrayList<>();
        for (Field field : fields) {
            mapping.columns(field).stream()
                    .filter(column -> !cells.get(column).isBlank())
                    .forEach(from::add);
        }
        String field = from.stream().map(columns::get).collect(Collectors.joining(", "));
        String value = from.stream().map(column -> cells.get(column).strip()).collect(Collectors.joining("; "));
        values.add(new Candidate.Value(
                statement,
                field.isBlank() ? null : cut(field, MAX_FIELD_UTF16),
                value.isBlank() ? null : cut(value, MAX_VALUE_UTF16)));
    }

    private static String cut(String text, int maxUtf16) {
        return text.length() <= maxUtf16 ? text : text.substring(0, maxUtf16);
    }
}
