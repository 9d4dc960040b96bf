package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.tile.TileLayer;
import org.rareearthatlas.tile.TileSet;

/// What is offered as tiles: one collection, or the atlas as a whole.
///
/// @param collection null for the whole
record TiledResource(@Nullable OgcCollection collection) {

    /// As one map shows them, the lowest first.
    private static final List<OgcCollection> TOGETHER =
            List.of(OgcCollection.COUNTRIES, OgcCollection.REGIONS, OgcCollection.DEPOSITS);

    static final TiledResource DATASET = new TiledResource(null);

    /// @throws OgcException 404 when there is no such collection
    static TiledResource of(@Nullable String collectionId) {
        return collectionId == null ? DATASET : new TiledResource(OgcCollection.get(collectionId));
    }

    Optional<OgcCollection> find() {
        return Optional.ofNullable(collection);
    }

    List<OgcCollection> collections() {
        return collection == null ? TOGETHER : List.of(collection);
    }

    TileSet tileSet() {
        return new TileSet(
                collection == null ? "dataset" : collection.id(),
                collections().stream()
                        .map(each -> new TileLayer(each.id(), each.layer()))
                        .toList());
    }

    /// The segments of its address below `/ogc`, and those given.
    String[] path(String... more) {
        List<String> path = new ArrayList<>();
        if (collection != null) {
            path.addAll(List.of("collections", collection.id()));
        }
        path.add("tiles");
        path.addAll(List.of(more));
        return path.toArray(String[]::new);
    }

    String title(OgcTexts texts) {
        return texts.text("ogc.tiles.of", collection == null ? texts.text("app.title") : texts.title(collection));
    }
}
