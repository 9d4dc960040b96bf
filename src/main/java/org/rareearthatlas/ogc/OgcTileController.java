package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.tile.PointRule;
import org.rareearthatlas.tile.Tile;
import org.rareearthatlas.tile.TileAddress;
import org.rareearthatlas.tile.TileAnswers;
import org.rareearthatlas.tile.TileFilter;
import org.rareearthatlas.tile.TileMatrixSet;
import org.rareearthatlas.tile.TileRequest;
import org.rareearthatlas.tile.TileService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// OGC API Tiles, Part 1 (OGC 20-057): vector tiles of the collections and of the atlas as a whole.
@RestController
@RequestMapping("/ogc")
class OgcTileController {

    private static final String OF_COLLECTION = "/collections/{id}/tiles";
    private static final String OF_DATASET = "/tiles";

    private final TileService tiles;
    private final TileExtents extents;
    private final OgcFeatures features;
    private final OgcAnswers answers;
    private final TilePages pages;

    OgcTileController(
            TileService tiles, TileExtents extents, OgcFeatures features, OgcAnswers answers, TilePages pages) {
        this.tiles = tiles;
        this.extents = extents;
        this.features = features;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/tileMatrixSets")
    ResponseEntity<byte[]> tileMatrixSets(HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> schemes(request).list(),
                () -> pages.schemes(request, answers.texts(request)));
    }

    @GetMapping("/tileMatrixSets/{set}")
    ResponseEntity<byte[]> tileMatrixSet(@PathVariable String set, HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        TileMatrixSet found = matrixSet(set);
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> schemes(request).one(found),
                () -> pages.scheme(request, answers.texts(request), found));
    }

    @GetMapping({OF_DATASET, OF_COLLECTION})
    ResponseEntity<byte[]> tileSets(@PathVariable(required = false) @Nullable String id, HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        TiledResource resource = TiledResource.of(id);
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> documents(request).list(resource),
                () -> pages.tileSets(request, answers.texts(request), resource));
    }

    @GetMapping({OF_DATASET + "/{set}", OF_COLLECTION + "/{set}"})
    ResponseEntity<byte[]> tileSet(
            @PathVariable(required = false) @Nullable String id, @PathVariable String set, HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        TiledResource resource = TiledResource.of(id);
        TileMatrixSet found = matrixSet(set);
        if ("tilejson".equals(request.getParameter("f"))) {
            if (found != TileMatrixSet.WEB_MERCATOR_QUAD) {
                throw OgcException.badParameter("f", "can only be tilejson for WebMercatorQuad");
            }
            return answers.ok(request, OgcLinks.JSON)
                    .body(answers.bytes(documents(request).tileJson(resource)));
        }
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> documents(request).one(resource, found),
                () -> pages.tileSet(request, answers.texts(request), resource, found));
    }

    @GetMapping({OF_DATASET + "/{set}/{zoom}/{row}/{column}", OF_COLLECTION + "/{set}/{zoom}/{row}/{column}"})
    ResponseEntity<byte[]> tile(@PathVariable Map<String, String> path, HttpServletRequest request) {
        TiledResource resource = TiledResource.of(path.get("id"));
        List<String> known = resource.tileSet().isFilterable() ? List.of("filter", "filter-lang") : List.of();
        OgcParameters parameters = OgcParameters.of(request.getParameterMap(), known);
        parameters.find("f").filter(f -> !f.equals("mvt")).ifPresent(f -> {
            throw OgcException.badParameter("f", "must be mvt");
        });
        TileAddress address =
                TileAddress.parse(part(path, "set"), part(path, "zoom"), part(path, "column"), part(path, "row"));
        TileFilter filter = parameters
                .find("filter")
                .map(text -> TileFilter.of(parameters.find("filter-lang").orElse(""), text))
                .orElse(null);
        Tile tile = tiles.get(new TileRequest(resource.tileSet(), address, filter, PointRule.GATHERED));
        if (tile.isEmpty() && !isWithinLimits(resource, address)) {
            throw OgcException.notFound("The tile lies outside of the tile set's \"tileMatrixSetLimits\".");
        }
        return blank(TileAnswers.of(
                tile, header(request, HttpHeaders.ACCEPT_ENCODING), header(request, HttpHeaders.IF_NONE_MATCH), false));
    }

    /// An empty tile as a tile without layers: the standard takes this and 204 alike, its test suite only this.
    private static ResponseEntity<byte[]> blank(ResponseEntity<byte[]> answer) {
        return answer.getStatusCode() == HttpStatus.NO_CONTENT
                ? ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .contentType(MediaType.parseMediaType(TileAnswers.MEDIA_TYPE))
                        .body(new byte[0])
                : answer;
    }

    /// The limits that the tile set tells (OGC 20-057, requirement /req/core/tc-error). They follow from the features'
    /// box,
    /// so that only an empty tile can lie outside.
    private boolean isWithinLimits(TiledResource resource, TileAddress address) {
        return extents.find(resource, address.set().projection())
                .filter(box -> address.set().limits(box, address.zoom()).contains(address.column(), address.row()))
                .isPresent();
    }

    private static String part(Map<String, String> path, String name) {
        return Objects.requireNonNull(path.get(name));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static TileMatrixSet matrixSet(String id) {
        return TileMatrixSet.find(id)
                .orElseThrow(() -> OgcException.notFound("There is no tile matrix set \"" + id + "\"; there are "
                        + String.join(", ", TileMatrixSet.listIds()) + "."));
    }

    private TileSchemeDocuments schemes(HttpServletRequest request) {
        return new TileSchemeDocuments(new OgcLinks(request), answers.texts(request));
    }

    private TileSetDocuments documents(HttpServletRequest request) {
        return new TileSetDocuments(new OgcLinks(request), answers.texts(request), extents, features);
    }
}
