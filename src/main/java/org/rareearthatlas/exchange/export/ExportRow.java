package org.rareearthatlas.exchange.export;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// A deposit as a row: texts and numbers by column; a column that says nothing is absent.
public final class ExportRow {

    private final Map<ExportColumn, Object> values = new EnumMap<>(ExportColumn.class);
    private final @Nullable LonLat point;

    /// @param sources the sources of its claims, in words
    /// @param url its permanent address
    /// @param region the region in which a source puts it; empty when none does
    ExportRow(Deposit deposit, String region, String sources, String url) {
        DepositData data = deposit.data();
        point = data.location().point();
        put(ExportColumn.ID, deposit.id().toString());
        names(data);
        if (point != null) {
            put(ExportColumn.LATITUDE, point.latDeg());
            put(ExportColumn.LONGITUDE, point.lonDeg());
        }
        put(ExportColumn.LOCATION_PRECISION, data.location().precision().name());
        put(ExportColumn.RADIUS_M, data.location().radiusM());
        put(ExportColumn.OUTLINE_WKT, outline(data.location().outline()));
        put(ExportColumn.REGION, region);
        put(ExportColumn.ELEMENTS, Element.format(data.elements()).replace(",", "; "));
        put(ExportColumn.DEPOSIT_TYPE, data.type() == null ? null : data.type().name());
        put(ExportColumn.STATUS, data.status() == null ? null : data.status().name());
        resource(data.resource());
        put(ExportColumn.NOTES, data.notes());
        put(ExportColumn.SOURCES, sources);
        put(ExportColumn.URL, url);
    }

    /// To a tenth of a metre. One that is longer than a cell may be is left out: half of one would be no outline.
    private static @Nullable String outline(@Nullable Geometry outlineWgs84) {
        if (outlineWgs84 == null) {
            return null;
        }
        WKTWriter writer = new WKTWriter();
        writer.setPrecisionModel(new PrecisionModel(1e6));
        String text = writer.write(outlineWgs84);
        return text.length() > ReadLimits.MAX_CELL_UTF16 ? null : text;
    }

    private void names(DepositData data) {
        String english = data.names().named("en", NameRole.PREFERRED).stream()
                .findFirst()
                .orElse(null);
        String russian = data.names().named("ru", NameRole.PREFERRED).stream()
                .findFirst()
                .orElse(null);
        String shown = english == null && russian == null
                ? data.names().all().getFirst().name()
                : english;
        put(ExportColumn.NAME_EN, shown);
        put(ExportColumn.NAME_RU, russian);
        put(
                ExportColumn.ALIASES,
                String.join(
                        "; ",
                        data.names().all().stream()
                                .map(LocalName::name)
                                .filter(name -> !name.equals(shown) && !name.equals(russian))
                                .distinct()
                                .toList()));
    }

    private void resource(Resource resource) {
        put(ExportColumn.TONNAGE_MT, resource.tonnageMt());
        put(ExportColumn.GRADE_PERCENT_TREO, resource.gradePercentTreo());
        put(ExportColumn.CONTAINED_REO_MT, resource.containedReoMt());
        put(
                ExportColumn.RESOURCE_CODE,
                resource.code() == null ? null : resource.code().name());
        put(
                ExportColumn.RESOURCE_DATE,
                resource.asOf() == null ? null : resource.asOf().toString());
    }

    private void put(ExportColumn column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(column, value);
        }
    }

    /// A text or a number; empty when the column says nothing.
    public Optional<Object> find(ExportColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    public String text(ExportColumn column) {
        return find(column).map(ExportRow::plain).orElse("");
    }

    /// Numbers without the ".0" that Java gives whole ones.
    private static String plain(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    public Optional<LonLat> findPoint() {
        return Optional.ofNullable(point);
    }
}
