package org.rareearthatlas.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A request for a layer that cannot be answered; becomes a problem+json that names the parameter and the remedy.
class BadLayerRequestException extends ErrorResponseException {

    private BadLayerRequestException(HttpStatusCode status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static BadLayerRequestException bad(String parameter, String remedy) {
        return new BadLayerRequestException(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" " + remedy + ".");
    }

    static BadLayerRequestException notFound(String detail) {
        return new BadLayerRequestException(HttpStatus.NOT_FOUND, detail);
    }
}
