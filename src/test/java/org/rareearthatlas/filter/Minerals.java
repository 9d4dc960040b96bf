package org.rareearthatlas.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.rareearthatlas.geo.CrsReference;

/// A few features with every type of property, and with gaps, to ask filters of.
final class Minerals {

    static final SimpleFeatureType SCHEMA = schema();
    static final Queryables QUERYABLES = Queryables.of(SCHEMA);

    static final List<SimpleFeature> ALL = List.of(
            mineral(
                    "lovozero",
                    "POINT (34.75 67.783)",
                    "Lovozero",
                    100,
                    2.5,
                    true,
                    "1948-01-01",
                    "1948-05-01T10:00:00Z"),
            mineral("karr", "POINT (14.57 58.1)", "Norra Kärr", 20, 0.5, false, "2012-02-29", "2012-02-29T23:59:59Z"),
            mineral("tomtor", "POINT (116.583 71)", "Томтор", 11, 12.0, true, "2014-06-01", null),
            mineral("strasse", "POINT (179.9 66)", "Straße 100%", -5, null, null, null, null),
            mineral("chukotka", "POINT (-179.5 66)", "O'Brien_x", null, 3.0, false, "2025-03-02", null),
            mineral("nothing", null, null, null, null, null, null, null));

    private Minerals() {}

    private static SimpleFeatureType schema() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("mineral");
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("geometry", Geometry.class);
        builder.add("name", String.class);
        builder.add("tons", Integer.class);
        builder.add("grade", Double.class);
        builder.add("mined", Boolean.class);
        builder.add("found", LocalDate.class);
        builder.add("seen", Instant.class);
        return builder.buildFeatureType();
    }

    private static SimpleFeature mineral(
            String id,
            @Nullable String wkt,
            @Nullable String name,
            @Nullable Integer tons,
            @Nullable Double grade,
            @Nullable Boolean mined,
            @Nullable String found,
            @Nullable String seen) {
        return SimpleFeatureBuilder.build(
                SCHEMA,
                new @Nullable Object[] {
                    geometry(wkt),
                    name,
                    tons,
                    grade,
                    mined,
                    found == null ? null : LocalDate.parse(found),
                    seen == null ? null : Instant.parse(seen)
                },
                id);
    }

    private static @Nullable Geometry geometry(@Nullable String wkt) {
        try {
            return wkt == null ? null : new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Filter parse(FilterLanguage language, String filter) {
        return FilterParser.parse(language, filter, QUERYABLES, CrsReference.CRS84);
    }

    /// The ids of the features that a filter selects, in their order.
    static String select(FilterLanguage language, String filter) {
        Filter parsed = parse(language, filter);
        Stream<SimpleFeature> selected = ALL.stream().filter(parsed::evaluate);
        return String.join(" ", selected.map(SimpleFeature::getID).toList());
    }
}
