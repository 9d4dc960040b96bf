package org.rareearthatlas.tile;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A tile that cannot be given; becomes a problem+json (RFC 9457) that names the place and the remedy.
public final class TileException extends ErrorResponseException {

    private TileException(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    static TileException notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    /// @param remedy what the parameter must be, as the end of a sentence
    static TileException bad(String parameter, String remedy) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" " + remedy + ".");
        problem.setProperty("parameter", parameter);
        return new TileException(HttpStatus.BAD_REQUEST, problem);
    }

    static TileException busy() {
        TileException busy = of(HttpStatus.SERVICE_UNAVAILABLE, "The atlas is busy; ask again in a few seconds.");
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "3");
        return busy;
    }

    private static TileException of(HttpStatus status, String detail) {
        return new TileException(status, ProblemDetail.forStatusAndDetail(status, detail));
    }
}
