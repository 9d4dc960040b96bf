package org.rareearthatlas.tile;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A tile as the answer to a request.
public final class TileAnswers {

    /// As registered with IANA.
    public static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

    private static final MediaType MVT = MediaType.parseMediaType(MEDIA_TYPE);

    private TileAnswers() {}

    /// The tile, or that the client has it already (304), or that it shows nothing (204).
    ///
    /// @param acceptEncoding the request's header, empty for none
    /// @param ifNoneMatch the request's header, empty for none
    /// @param lasting whether the address names the state of the data, so that the answer may be kept
    public static ResponseEntity<byte[]> of(Tile tile, String acceptEncoding, String ifNoneMatch, boolean lasting) {
        boolean known = ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(tile.etag());
        HttpStatus status = known ? HttpStatus.NOT_MODIFIED : tile.isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.OK;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .eTag(tile.etag())
                .cacheControl(cacheControl(lasting))
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return status == HttpStatus.OK
                ? tile.gzipped().finish(answer.contentType(MVT), acceptEncoding)
                : answer.build();
    }

    private static CacheControl cacheControl(boolean lasting) {
        return lasting
                ? CacheControl.maxAge(Duration.ofDays(7)).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
    }
}
