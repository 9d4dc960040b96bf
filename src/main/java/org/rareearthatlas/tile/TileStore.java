package org.rareearthatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.stereotype.Component;

/// The tiles that were made, as long as what they show stays as it is. Of those with deposits, a change takes out just
/// the ones where a deposit was or is.
@Component
class TileStore {

    private static final long MAX_BYTES = 96L * 1024 * 1024;
    private static final int ENTRY_BYTES = 400;

    private final TouchedPlaces touched;
    private final Cache<TileKey, Tile> others = cache(MAX_BYTES / 2);
    private final Cache<TileKey, Tile> withDeposits = cache(MAX_BYTES / 2);
    private long generation = -1;

    TileStore(TouchedPlaces touched) {
        this.touched = touched;
    }

    private static Cache<TileKey, Tile> cache(long maxBytes) {
        return Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((TileKey key, Tile tile) -> tile.gzipped().bytes().length + ENTRY_BYTES)
                .build();
    }

    /// The kept tile, if it shows what the view shows.
    ///
    /// @param view the deposits; null for a set without them
    Optional<Tile> find(TileKey key, @Nullable PointView view) {
        if (view == null) {
            return Optional.ofNullable(others.getIfPresent(key));
        }
        return isNewest(view) ? Optional.ofNullable(withDeposits.getIfPresent(key)) : Optional.empty();
    }

    /// Keeps a tile that was made from the view.
    void put(TileKey key, Tile tile, @Nullable PointView view) {
        if (view == null) {
            others.put(key, tile);
            return;
        }
        synchronized (this) {
            if (generation == view.generation()) {
                withDeposits.put(key, tile);
            }
        }
    }

    /// Whether what is kept belongs to this view, once the tiles that it changes are taken out.
    private synchronized boolean isNewest(PointView view) {
        if (generation < view.generation()) {
            generation = view.generation();
            touched.take(view).ifPresentOrElse(this::takeOut, withDeposits::invalidateAll);
        }
        return generation == view.generation();
    }

    private void takeOut(List<LonLat> places) {
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
