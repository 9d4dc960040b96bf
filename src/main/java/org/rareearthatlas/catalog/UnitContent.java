package org.rareearthatlas.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.WorldUnit;
import org.rareearthatlas.region.WorldUnits;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The provinces of the world.
@Lazy
@Component
class UnitContent implements LayerContent {

    private final SimpleFeatureType schema;
    private final WorldUnits units;

    UnitContent(WorldUnits units) {
        this.units = units;
        var builder = Schemas.start(LayerName.UNIT, Geometry.class);
        builder.add("code", String.class);
        builder.add("countryCode", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("claimedBy", String.class);
        this.schema = builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return LayerName.UNIT;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        return units.list(detail).stream()
                .filter(unit -> Schemas.touches(unit.geometry(), boxesWgs84))
                .map(this::toFeature);
    }

    private SimpleFeature toFeature(WorldUnit unit) {
        return Schemas.feature(
                schema,
                unit.code(),
                unit.geometry(),
                unit.code(),
                unit.countryCode(),
                unit.nameEn(),
                unit.nameRu(),
                unit.claimedBy());
    }
}
