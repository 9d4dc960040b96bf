package org.rareearthatlas;

import org.jspecify.annotations.Nullable;

/// The atlas cannot start. The message is one plain sentence for the person at the console: what happened and what
/// to do about it.
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StartProblem problem;

    StartFailure(StartProblem problem, String sentence) {
        this(problem, sentence, null);
    }

    StartFailure(StartProblem problem, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.problem = problem;
    }

    StartProblem problem() {
        return problem;
    }
}
