package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What the services refuse, as problem+json.
@RestControllerAdvice(basePackageClasses = OgcErrors.class)
class OgcErrors {

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

    @ExceptionHandler
    ProblemDetail conflict(EditConflictException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, e.getMessage() + ". Read it again and send its new ETag as If-Match.");
    }
}
