package org.rareearthatlas.tile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.catalog.LayerRevisions;
import org.rareearthatlas.catalog.RegionChanges;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.InvalidFilterException;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.FilterTooCostlyException;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.stereotype.Service;

/// Gives tiles, and keeps what it has made.
@Service
public class TileService {

    /// A small atlas is read in less after the start; of a large one, who asks is told to come again.
    private static final long INDEX_WAIT_MS = 2_000;

    /// Of these, the store takes out what changes.
    private static final Set<LayerName> EDITED = Set.of(LayerName.DEPOSIT, LayerName.REGION, LayerName.CLAIM);

    private final TileMaker maker;
    private final TileFeatures features;
    private final TileStore store;
    private final TileRoom room;
    private final LayerRevisions revisions;
    private final RegionChanges regions;
    private final PointIndex index;

    TileService(
            TileMaker maker,
            TileFeatures features,
            TileStore store,
            TileRoom room,
            LayerRevisions revisions,
            RegionChanges regions,
            PointIndex index) {
        this.maker = maker;
        this.features = features;
        this.store = store;
        this.room = room;
        this.revisions = revisions;
        this.regions = regions;
        this.index = index;
    }

    /// @throws TileException 400 when the filter cannot be read or takes too long, 503 when too many tiles are being
    ///     made or the deposits are still being read
    public Tile get(TileRequest request) {
        boolean withDeposits = request.tileSet().hasDeposits();
        @Nullable PointView view = withDeposits ? index.await(INDEX_WAIT_MS).orElseThrow(TileException::busy) : null;
        TileState state = new TileState(view, regions.state());
        TileKey key = key(request);
        return store.find(key, state).orElseGet(() -> make(key, state));
    }

    private TileKey key(TileRequest request) {
        return new TileKey(request, revision(request.tileSet(), false));
    }

    /// The tile if it is kept already; empty also while the deposits are being read.
    Optional<Tile> findKept(TileRequest request) {
        boolean withDeposits = request.tileSet().hasDeposits();
        @Nullable PointView view = withDeposits ? index.find().orElse(null) : null;
        return withDeposits && view == null
                ? Optional.empty()
                : store.find(key(request), new TileState(view, regions.state()));
    }

    private Tile make(TileKey key, TileState state) {
        Filter filter = filter(key.request());
        return room.run(() -> {
            Tile tile = store.find(key, state).orElseGet(() -> Tile.of(bytes(key.request(), filter, state.deposits())));
            store.put(key, tile, state);
            return tile;
        });
    }

    private byte[] bytes(TileRequest request, Filter filter, @Nullable PointView view) {
        try {
            return maker.make(request, filter, view);
        } catch (FilterTooCostlyException e) {
            throw TileException.bad("filter", "takes too long. " + unpunctuated(e));
        }
    }

    /// An opaque text that differs whenever a tile of the set may differ.
    public String revision(TileSet tileSet) {
        return revision(tileSet, true);
    }

    private String revision(TileSet tileSet, boolean withEdits) {
        return tileSet.layers().stream()
                .filter(layer -> withEdits || !EDITED.contains(layer.source()))
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
            throw TileException.bad("filter", "cannot be read. " + unpunctuated(e));
        }
    }

    private static String unpunctuated(RuntimeException e) {
        return String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
    }
}
