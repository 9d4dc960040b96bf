package org.rareearthatlas.ogc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rareearthatlas.tile.TileMatrixSet;

/// The tile matrix sets as JSON (OGC 17-083r4, 7.1).
final class TileSchemeDocuments {

    private static final String DEF = "http://www.opengis.net/def/";

    private final OgcLinks links;
    private final OgcTexts texts;

    TileSchemeDocuments(OgcLinks links, OgcTexts texts) {
        this.links = links;
        this.texts = texts;
    }

    Map<String, Object> list() {
        return Map.of(
                "tileMatrixSets",
                Arrays.stream(TileMatrixSet.values()).map(this::entry).toList());
    }

    private Map<String, Object> entry(TileMatrixSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", set.id());
        json.put("title", title(set));
        json.put("uri", uri(set));
        json.put("crs", TileCrs.of(set.projection()));
        // the OGC's test suite looks for "item", the standard's own example has "self"
        json.put(
                "links",
                List.of(
                        OgcLinks.link("self", OgcLinks.JSON, title(set), address(set)),
                        OgcLinks.link("item", OgcLinks.JSON, title(set), address(set))));
        return json;
    }

    Map<String, Object> one(TileMatrixSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", set.id());
        json.put("title", title(set));
        json.put("uri", uri(set));
        json.put("crs", TileCrs.of(set.projection()));
        json.put("orderedAxes", isWellKnown(set) ? List.of("X", "Y") : List.of("E", "N"));
        if (isWellKnown(set)) {
            json.put("wellKnownScaleSet", DEF + "wkss/OGC/1.0/GoogleMapsCompatible");
        }
        json.put(
                "tileMatrices",
                IntStream.rangeClosed(0, TileMatrixSet.MAX_ZOOM)
                        .mapToObj(zoom -> matrix(set, zoom))
                        .toList());
        return json;
    }

    private static Map<String, Object> matrix(TileMatrixSet set, int zoom) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Integer.toString(zoom));
        json.put("scaleDenominator", set.scaleDenominator(zoom));
        json.put("cellSize", set.cellSizeM(zoom));
        json.put("cornerOfOrigin", "topLeft");
        json.put("pointOfOrigin", set.originM());
        json.put("tileWidth", TileMatrixSet.TILE_CELLS);
        json.put("tileHeight", TileMatrixSet.TILE_CELLS);
        json.put("matrixWidth", TileMatrixSet.matrixSize(zoom));
        json.put("matrixHeight", TileMatrixSet.matrixSize(zoom));
        return json;
    }

    String title(TileMatrixSet set) {
        return texts.text("ogc.tiles.set." + set.id());
    }

    String address(TileMatrixSet set) {
        return links.ogc("tileMatrixSets", set.id());
    }

    /// The registered name; the atlas's own sets are named by their address.
    String uri(TileMatrixSet set) {
        return isWellKnown(set) ? DEF + "tilematrixset/OGC/1.0/" + set.id() : address(set);
    }

    private static boolean isWellKnown(TileMatrixSet set) {
        return set == TileMatrixSet.WEB_MERCATOR_QUAD;
    }
}
