package org.rareearthatlas.tile;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tiles that the map draws.
@RestController
@RequestMapping(TileController.PATH)
class TileController {

    static final String PATH = "/map/v1/tiles";

    private final TileService tiles;

    TileController(TileService tiles) {
        this.tiles = tiles;
    }

    /// @param tileSet `basemap`, `region`, `deposit` or `claim`
    /// @param crs key of a [org.rareearthatlas.geo.MapProjection]
    /// @param y the row, with or without the ending `.mvt`
    /// @param v the revision the browser asks for: such an answer may be kept
    /// @param points `gathered` or `each`: see [PointRule]
    /// @param filter which features to show, where the set has one layer
    @GetMapping("/{tileSet}/{crs}/{z}/{x}/{y}")
    ResponseEntity<byte[]> tile(
            @PathVariable String tileSet,
            @PathVariable String crs,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestParam(required = false) @Nullable String v,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "gathered") String points,
            @RequestParam(name = "filter-lang", defaultValue = "") String filterLang,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptEncoding,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String ifNoneMatch) {
        TileRequest request = request(tileSet, crs, z, x, y, filter, filterLang, points);
        return answer(tiles.get(request), request, v, acceptEncoding, ifNoneMatch);
    }

    /// @throws TileException 404 when there is no such set or tile, 400 when a parameter cannot be read
    static TileRequest request(
            String tileSet,
            String crs,
            String z,
            String x,
            String y,
            @Nullable String filter,
            String filterLang,
            String points) {
        return new TileRequest(
                TileSet.find(tileSet)
                        .orElseThrow(() -> TileException.notFound("There is no tile set \"" + tileSet + "\".")),
                TileAddress.ofMap(crs, z, x, y),
                filter == null ? null : TileFilter.of(filterLang, filter),
                rule(points));
    }

    /// @param v the revision that the address names; null for none
    ResponseEntity<byte[]> answer(
            Tile tile, TileRequest request, @Nullable String v, String acceptEncoding, String ifNoneMatch) {
        // the index may lag behind a commit for a moment, so that deposits are asked for again, by their tag
        boolean lasting = v != null
                && !request.tileSet().hasDeposits()
                && tiles.revision(request.tileSet()).equals(v);
        return TileAnswers.of(tile, acceptEncoding, ifNoneMatch, lasting);
    }

    private static PointRule rule(String points) {
        return switch (points) {
            case "gathered" -> PointRule.GATHERED;
            case "each" -> PointRule.EACH;
            default -> throw TileException.bad("points", "must be gathered or each");
        };
    }
}
