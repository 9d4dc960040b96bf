package org.rareearthatlas.ogc;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A request that cannot be answered; becomes a problem+json (RFC 9457) that names the place and the
/// remedy.
class OgcException extends ErrorResponseException {

    private OgcException(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    static OgcException of(HttpStatus status, String detail) {
        return new OgcException(status, ProblemDetail.forStatusAndDetail(status, detail));
    }

    /// @param remedy what the parameter must be, as the end of a sentence
    static OgcException badParameter(String parameter, String remedy) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" " + remedy + ".");
        problem.setProperty("parameter", parameter);
        return new OgcException(HttpStatus.BAD_REQUEST, problem);
    }

    static OgcException notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }
}
