package org.rareearthatlas.ogc;

import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What the services refuse, as problem+json.
@RestControllerAdvice(basePackageClasses = OgcErrors.class)
class OgcErrors {

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage() + ".");
    }

    @ExceptionHandler
    ProblemDetail conflict(EditConflictException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, e.getMessage() + ". Read it again and send its new ETag as If-Match.");
    }
}
