package org.rareearthatlas.catalog;

import org.rareearthatlas.pointindex.IndexState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A layer is still being read after the start: 503, to be asked again.
public class LayerNotReadyException extends ErrorResponseException {

    private static final String RETRY_S = "3";

    LayerNotReadyException(IndexState state) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail(state)),
                null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_S);
    }

    private static String detail(IndexState state) {
        return state instanceof IndexState.Building(long read, long total)
                ? "The atlas is still reading its deposits (%,d of %,d); ask again in a few seconds."
                        .formatted(read, total)
                : "The atlas is still reading its deposits; ask again in a few seconds.";
    }
}
