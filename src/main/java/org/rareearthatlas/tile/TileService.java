package org.rareearthatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerRevisions;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.InvalidFilterException;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.springframework.stereotype.Service;

/// Gives tiles, and keeps what it has made as long as its layers stay as they are.
@Service
public class TileService {

    private static final long MAX_BYTES = 96L * 1024 * 1024;
    private static final int ENTRY_BYTES = 400;

    private record Key(TileRequest request, String revision) {}

    private final TileMaker maker;
    private final TileFeatures features;
    private final TileRoom room;
    private final LayerRevisions revisions;
    private final Cache<Key, Tile> tiles = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Tile tile) -> tile.gzipped().bytes().length + ENTRY_BYTES)
            .build();

    TileService(TileMaker maker, TileFeatures features, TileRoom room, LayerRevisions revisions) {
        this.maker = maker;
        this.features = features;
        this.room = room;
        this.revisions = revisions;
    }

    /// @throws TileException 400 when the filter cannot be read, 503 when too many tiles are being made
    public Tile get(TileRequest request) {
        Key key = new Key(request, revision(request.tileSet()));
        Tile known = tiles.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Filter filter = filter(request);
        return room.run(() ->
                tiles.get(key, missing -> Tile.of(maker.make(request.tileSet(), request.address(), filter))));
    }

    /// An opaque text that differs whenever a tile of the set may differ.
    public String revision(TileSet tileSet) {
        return tileSet.layers().stream()
                .map(layer -> revisions.revision(layer.source()))
                .distinct()
                .collect(Collectors.joining("."));
    }

    private Filter filter(TileRequest request) {
        @Nullable TileFilter asked = request.filter();
        if (asked == null) {
            return Filter.INCLUDE;
        }
        if (!request.tileSet().isFilterable()) {
            throw TileException.bad("filter", "can only be given for tiles of one layer");
        }
        Queryables queryables = Queryables.of(
                features.schema(request.tileSet().layers().getFirst().source()));
        try {
            return FilterParser.parse(asked.language(), asked.text(), queryables, CrsReference.CRS84);
        } catch (InvalidFilterException e) {
            throw TileException.bad(
                    "filter",
                    "cannot be read. " + String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
        }
    }
}
