package org.rareearthatlas.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file gives no rows, or no further ones.
public class UnreadableFileException extends RuntimeException {

    private final FileProblem problem;
    private final transient List<Object> arguments;

    public UnreadableFileException(FileProblem problem, Object... arguments) {
        this(null, problem, arguments);
    }

    public UnreadableFileException(@Nullable Throwable cause, FileProblem problem, Object... arguments) {
        super(problem + " " + List.of(arguments), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public FileProblem problem() {
        return problem;
    }

    /// Values for the placeholders of the problem's words.
    public List<Object> arguments() {
        return arguments;
    }
}
