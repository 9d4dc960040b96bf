package org.rareearthatlas.pointindex;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A filter asks so much of so many deposits that answering it would hold up everyone else: 400, with the remedy.
public class FilterTooCostlyException extends ErrorResponseException {

    FilterTooCostlyException(Duration limit) {
        super(
                HttpStatus.BAD_REQUEST,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST,
                        "The filter took longer than " + limit.toSeconds()
                                + " s; ask for less by a box, or by a simpler filter."),
                null);
    }
}
