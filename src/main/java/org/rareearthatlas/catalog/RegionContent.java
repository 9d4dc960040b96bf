package org.rareearthatlas.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionOutline;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.WorldUnits;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The atlas's regions. At full detail their polygons are those of the database; coarser ones are joined
/// from the world's units of that detail, so that neighbours and the basemap share every vertex.
@Lazy
@Component
class RegionContent implements LayerContent {

    private record CoarseKey(List<String> unitCodes, Detail detail) {}

    private final SimpleFeatureType schema;
    private final RegionService regions;
    private final ClaimService claims;
    private final WorldUnits units;
    private final Cache<CoarseKey, Geometry> coarse =
            Caffeine.newBuilder().maximumSize(2_000).build();

    RegionContent(RegionService regions, ClaimService claims, WorldUnits units) {
        this.regions = regions;
        this.claims = claims;
        this.units = units;
        var builder = Schemas.start(LayerName.REGION, Geometry.class);
        builder.add("label", Point.class);
        builder.add("id", String.class);
        builder.add("regionId", Long.class);
        builder.add("kind", String.class);
        builder.add("extent", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("areaKm2", Double.class);
        builder.add("quotes", Integer.class);
        this.schema = builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return LayerName.REGION;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        Map<RegionId, Integer> quotes = claims.countQuotesByRegion();
        Stream<RegionOutline> outlines = detail == Detail.FULL
                ? full(boxesWgs84)
                : regions.search("").stream().map(region -> coarse(region, detail));
        return outlines.sorted(Comparator.comparingLong(
                        outline -> outline.region().id().value()))
                .filter(outline -> Schemas.touches(outline.geometry(), boxesWgs84))
                .map(outline ->
                        toFeature(outline, quotes.getOrDefault(outline.region().id(), 0)));
    }

    private Stream<RegionOutline> full(List<Envelope> boxesWgs84) {
        if (boxesWgs84.isEmpty()) {
            return regions.listOutlines().stream();
        }
        Map<RegionId, RegionOutline> found = new LinkedHashMap<>();
        for (Envelope box : boxesWgs84) {
            regions.listOutlinesTouching(box)
                    .forEach(outline -> found.put(outline.region().id(), outline));
        }
        return found.values().stream();
    }

    private RegionOutline coarse(Region region, Detail detail) {
        PointPlace place = region.data().point();
        if (place != null) {
            return new RegionOutline(region, place.point().toPoint());
        }
        List<String> codes = region.data().unitCodes();
        return new RegionOutline(
                region, coarse.get(new CoarseKey(codes, detail), key -> units.union(key.unitCodes(), key.detail())));
    }

    private SimpleFeature toFeature(RegionOutline outline, int quotes) {
        Region region = outline.region();
        return Schemas.feature(
                schema,
                region.slug(),
                outline.geometry(),
                region.labelPoint().toPoint(),
                region.slug(),
                region.id().value(),
                region.data().kind().name(),
                region.data().extent().name(),
                region.names().preferred("en"),
                region.names().preferred("ru"),
                region.areaKm2(),
                quotes);
    }
}
