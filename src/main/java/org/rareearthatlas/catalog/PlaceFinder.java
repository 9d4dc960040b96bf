package org.rareearthatlas.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.util.factory.Hints;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.geo.BboxWgs84;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.pointindex.PointSort;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Answers which things lie where, by GeoTools queries on the catalog.
@Component
public class PlaceFinder {

    private final ObjectProvider<AtlasDataStore> store;
    private final RegionService regions;
    private final LocatedDeposits located;

    PlaceFinder(ObjectProvider<AtlasDataStore> store, RegionService regions, LocatedDeposits located) {
        this.store = store;
        this.regions = regions;
        this.located = located;
    }

    /// A province in which a place lies.
    ///
    /// @param code as [org.rareearthatlas.region.WorldUnit#code()]
    /// @param countryCode ISO 3166-1 alpha-2, by recognised borders
    public record Province(String code, String countryCode, String nameEn, String nameRu) {}

    /// A deposit near a place.
    public record Neighbour(DepositId id, double distanceM) {}

    /// The province around a place; empty in the sea.
    public Optional<Province> findProvince(LonLat place) {
        return list(LayerName.UNIT, contains(place)).stream()
                .findFirst()
                .map(unit -> new Province(
                        text(unit, "code"), text(unit, "countryCode"), text(unit, "nameEn"), text(unit, "nameRu")));
    }

    /// The atlas's regions around a place, the smallest first.
    public List<RegionId> listRegionsAt(LonLat place) {
        return list(LayerName.REGION, contains(place)).stream()
                .sorted(Comparator.comparingDouble(region -> (Double) region.getAttribute("areaKm2")))
                .map(region -> new RegionId((Long) region.getAttribute("regionId")))
                .toList();
    }

    /// Slugs of the regions that share at least a point with an area, by outlines that are good for an overview.
    public Set<String> listRegionsTouching(Geometry areaWgs84) {
        Query query = new Query(LayerName.REGION.typeName(), Filters.intersects(areaWgs84));
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, LayerFeatureSource.OVERVIEW_DEG));
        return list(query).stream().map(region -> text(region, "id")).collect(Collectors.toUnmodifiableSet());
    }

    /// The first of some deposits, and how many there are.
    public record Found(int count, List<DepositId> first) {}

    /// As [#listDepositsIn], in the order of their names: the index counts all and hands over the first.
    public Found findDepositsIn(RegionId region, Locale locale, int limit) {
        List<PointSort> byName = List.of(PointSort.byName(NameLanguage.of(locale)));
        return regions.findOutline(region)
                .map(outline ->
                        located.view().list(PointQuestion.ofFilter(Filters.intersects(outline.geometry()), byName)))
                .map(listing -> new Found(
                        listing.count(),
                        listing.list(0, limit).stream()
                                .map(row -> new DepositId(row.id()))
                                .toList()))
                .orElse(new Found(0, List.of()));
    }

    /// Deposits whose point lies in the region; those of approximate place count by the centre of their radius.
    public List<DepositId> listDepositsIn(RegionId region) {
        return regions.findOutline(region).stream()
                .flatMap(outline -> list(LayerName.DEPOSIT, Filters.intersects(outline.geometry())).stream())
                .map(PlaceFinder::depositId)
                .toList();
    }

    /// Deposits with a point within a distance of a place, the nearest first.
    public List<Neighbour> listDepositsNear(LonLat place, double distanceM) {
        List<Filter> boxes = BboxWgs84.of(Geodesic.circle(place, distanceM, 32)).stream()
                .flatMap(box -> box.split().stream())
                .map(Filters::bbox)
                .toList();
        List<Neighbour> neighbours = new ArrayList<>();
        for (Filter box : boxes) {
            for (SimpleFeature deposit : list(LayerName.DEPOSIT, box)) {
                LonLat point = LonLat.of((org.locationtech.jts.geom.Point) deposit.getDefaultGeometry());
                neighbours.add(new Neighbour(depositId(deposit), Geodesic.distanceM(place, point)));
            }
        }
        return neighbours.stream()
                .filter(neighbour -> neighbour.distanceM() <= distanceM)
                .distinct()
                .sorted(Comparator.comparingDouble(Neighbour::distanceM))
                .toList();
    }

    private List<SimpleFeature> list(LayerName layer, Filter filter) {
        return list(new Query(layer.typeName(), filter));
    }

    private List<SimpleFeature> list(Query query) {
        List<SimpleFeature> found = new ArrayList<>();
        try (SimpleFeatureIterator features = store.getObject()
                .getFeatureSource(query.getTypeName())
                .getFeatures(query)
                .features()) {
            while (features.hasNext()) {
                found.add(features.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Filter contains(LonLat place) {
        return Filters.intersects(place.toPoint());
    }

    private static DepositId depositId(SimpleFeature deposit) {
        return new DepositId(Long.parseLong(text(deposit, "id")));
    }

    private static String text(SimpleFeature feature, String attribute) {
        return String.valueOf(feature.getAttribute(attribute));
    }
}
