package org.rareearthatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.catalog.RegionChanges;
import org.rareearthatlas.catalog.RegionShape;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.stereotype.Component;

/// The tiles that were made, as long as what they show stays as it is. A change takes out just the ones where a deposit
/// or
/// a region was or is.
@Component
class TileStore {

    private static final long MAX_BYTES = 96L * 1024 * 1024;
    private static final int ENTRY_BYTES = 400;

    private final PointIndex index;
    private final RegionChanges regions;
    private final TouchedRegions touchedRegions;
    private final Cache<TileKey, Tile> others = cache(MAX_BYTES / 2);
    private final Cache<TileKey, Tile> withDeposits = cache(MAX_BYTES / 2);
    private long generation = -1;
    private long regionState = -1;

    TileStore(PointIndex index, RegionChanges regions, TouchedRegions touchedRegions) {
        this.index = index;
        this.regions = regions;
        this.touchedRegions = touchedRegions;
    }

    private static Cache<TileKey, Tile> cache(long maxBytes) {
        return Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((TileKey key, Tile tile) -> tile.gzipped().bytes().length + ENTRY_BYTES)
                .build();
    }

    /// The kept tile, if it shows that state.
    Optional<Tile> find(TileKey key, TileState state) {
        return isNewest(key, state) ? Optional.ofNullable(cache(key).getIfPresent(key)) : Optional.empty();
    }

    /// Keeps a tile that was made from that state.
    synchronized void put(TileKey key, Tile tile, TileState state) {
        boolean sameRegions = !key.set().hasRegions() || regionState == state.regions();
        PointView view = state.deposits();
        if (sameRegions && (view == null || generation == view.generation())) {
            cache(key).put(key, tile);
        }
    }

    private Cache<TileKey, Tile> cache(TileKey key) {
        return key.set().hasDeposits() ? withDeposits : others;
    }

    /// Whether what is kept belongs to this state, once the tiles that it changes are taken out.
    private synchronized boolean isNewest(TileKey key, TileState state) {
        if (key.set().hasRegions() && regionState < state.regions()) {
            regions.since(regionState).ifPresentOrElse(this::takeOutRegions, this::takeOutAllRegions);
            regionState = state.regions();
        }
        PointView view = state.deposits();
        if (view != null && generation < view.generation()) {
            index.findTouched(generation, view.generation())
                    .ifPresentOrElse(this::takeOutPlaces, withDeposits::invalidateAll);
            generation = view.generation();
        }
        return (!key.set().hasRegions() || regionState == state.regions())
                && (view == null || generation == view.generation());
    }

    private void takeOutAllRegions() {
        removeRegions(key -> true);
    }

    private void takeOutRegions(List<RegionShape> shapes) {
        if (!shapes.isEmpty()) {
            removeRegions(touchedRegions.of(shapes));
        }
    }

    private void removeRegions(Predicate<TileAddress> touched) {
        for (Cache<TileKey, Tile> cache : List.of(others, withDeposits)) {
            cache.asMap()
                    .keySet()
                    .removeIf(key ->
                            key.set().hasRegions() && touched.test(key.request().address()));
        }
    }

    private void takeOutPlaces(List<LonLat> places) {
        for (LonLat place : places) {
            Map<MapProjection, Optional<Coordinate>> drawn = new EnumMap<>(MapProjection.class);
            withDeposits
                    .asMap()
                    .keySet()
                    .removeIf(key -> drawn.computeIfAbsent(
                                    key.request().address().set().projection(),
                                    projection -> MapProjector.of(projection).project(place))
                            .filter(at -> key.contains(at.x, at.y))
                            .isPresent());
        }
    }
}
