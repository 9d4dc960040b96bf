package org.rareearthatlas.ogc;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rareearthatlas.database.WriteTrouble;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What the services refuse, as problem+json.
@RestControllerAdvice(basePackageClasses = OgcErrors.class)
class OgcErrors {

    private static final Logger LOG = LoggerFactory.getLogger(OgcErrors.class);

    private final OgcAnswers answers;

    OgcErrors(OgcAnswers answers) {
        this.answers = answers;
    }

    /// Each field with what is wrong, in the client's language.
    @ExceptionHandler
    ProblemDetail invalid(InvalidInputException e, HttpServletRequest request) {
        OgcTexts texts = answers.texts(request);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, texts.text("ogc.invalid"));
        problem.setProperty(
                "errors",
                e.problems().stream()
                        .map(one -> Map.of("field", one.field(), "code", one.code(), "detail", words(texts, one)))
                        .toList());
        return problem;
    }

    private static String words(OgcTexts texts, Problem problem) {
        return texts.text("problem." + problem.code(), problem.arguments().toArray());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage() + ".");
    }

    /// The database takes no write now. Anything else of these kinds is a defect and goes the way of all others.
    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    ProblemDetail unsaved(RuntimeException e, HttpServletRequest request) {
        WriteTrouble trouble = WriteTrouble.find(e).orElseThrow(() -> e);
        LOG.error("{} {} was not carried out", request.getMethod(), request.getRequestURI(), e);
        return ProblemDetail.forStatusAndDetail(
                trouble == WriteTrouble.DISK_FULL ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE,
                answers.texts(request).text("problem.database." + trouble));
    }

    @ExceptionHandler
    ProblemDetail conflict(EditConflictException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, e.getMessage() + ". Read it again and send its new ETag as If-Match.");
    }
}
