package org.rareearthatlas.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rareearthatlas.security.Roles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/read`: a text in UTF-8 of at most 5 MB, answered with its mentions of places. So many at a time and so
/// long
/// as the machine bears; what is refused comes as problem+json.
@RestController
class ReadController {

    private static final int AT_A_TIME = 2;
    private static final int MOST_SECONDS = 30;

    private final PlaceReader reader;
    private final Semaphore permits = new Semaphore(AT_A_TIME);

    ReadController(PlaceReader reader) {
        this.reader = reader;
    }

    @PostMapping(path = "/api/read", consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!permits.tryAcquire()) {
            ErrorResponseException busy =
                    problem(HttpStatus.SERVICE_UNAVAILABLE, "Other texts are being read; ask again in a few seconds.");
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "3");
            throw busy;
        }
        try {
            String text = text(request);
            Reading found = within(() -> reader.read(text));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            ReadingJson.write("", found, response.getOutputStream());
        } finally {
            permits.release();
        }
    }

    private static String text(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(ReadCommand.MAX_BYTES + 1);
            if (bytes.length > ReadCommand.MAX_BYTES) {
                throw problem(HttpStatus.CONTENT_TOO_LARGE, "A text has at most 5 MB.");
            }
            return ReadCommand.decode(bytes);
        } catch (CharacterCodingException e) {
            throw problem(HttpStatus.BAD_REQUEST, "The text is not in UTF-8.");
        } catch (UnsuitableTextException e) {
            throw problem(HttpStatus.BAD_REQUEST, "What was sent " + e.getMessage() + ".");
        } catch (IOException e) {
            throw problem(HttpStatus.BAD_REQUEST, "The text ended before it was complete.");
        }
    }

    private static Reading within(Callable<Reading> work) {
        FutureTask<Reading> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw problem(HttpStatus.GATEWAY_TIMEOUT, "Reading took too long; send the text in parts.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed", e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw problem(HttpStatus.SERVICE_UNAVAILABLE, "The atlas is stopping.");
        }
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
