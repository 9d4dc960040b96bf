package org.rareearthatlas.catalog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The map's layers over HTTP, as projected GeoJSON, each feature whole; most of the map comes as vector tiles instead.
@RestController
@RequestMapping("/map/v1/layers")
class LayerController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final LayerResponses responses;
    private final LayerRevisions revisions;

    LayerController(LayerResponses responses, LayerRevisions revisions) {
        this.responses = responses;
        this.revisions = revisions;
    }

    /// @param crs key of a [org.rareearthatlas.geo.MapProjection]
    /// @param detail 0 for an overview, 1 for about 600 m, 2 for all there is
    /// @param bbox `minX,minY,maxX,maxY` in metres of the projection; the whole layer without it
    /// @param v the revision the browser asks for: such an answer may be kept
    @GetMapping("/{layer}")
    ResponseEntity<byte[]> layer(
            @PathVariable String layer,
            @RequestParam String crs,
            @RequestParam(defaultValue = "0") int detail,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(required = false) @Nullable String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptEncoding,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String ifNoneMatch) {
        LayerRequest request = LayerRequest.parse(layer, crs, detail, bbox);
        return answer(request, null, v, acceptEncoding, ifNoneMatch);
    }

    /// One feature of a layer: for what is selected while only its cluster is drawn, and for fine outlines.
    ///
    /// @param id the feature's id without the layer's name
    @GetMapping("/{layer}/{id}")
    ResponseEntity<byte[]> feature(
            @PathVariable String layer,
            @PathVariable String id,
            @RequestParam String crs,
            @RequestParam(defaultValue = "0") int detail,
            @RequestParam(required = false) @Nullable String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptEncoding,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String ifNoneMatch) {
        return answer(LayerRequest.parse(layer, crs, detail, null), id, v, acceptEncoding, ifNoneMatch);
    }

    private ResponseEntity<byte[]> answer(
            LayerRequest request, @Nullable String id, @Nullable String v, String acceptEncoding, String ifNoneMatch) {
        String revision = revisions.revision(request.layer());
        String etag = "\"" + revision + "\"";
        boolean known = ifNoneMatch.contains(etag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(etag)
                .cacheControl(cacheControl(revision.equals(v)))
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return known ? answer.build() : responses.get(request, id).finish(answer.contentType(GEO_JSON), acceptEncoding);
    }

    private static CacheControl cacheControl(boolean askedForThisRevision) {
        return askedForThisRevision
                ? CacheControl.maxAge(Duration.ofDays(7)).cachePrivate()
                : CacheControl.noCache().cachePrivate();
    }
}
