package org.rareearthatlas.text;

import java.util.List;
import java.util.stream.Collectors;

/// What was entered breaks at least one rule; nothing has been saved. The problems say where and which.
public class InvalidInputException extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidInputException(Problem problem) {
        this(List.of(problem));
    }

    public InvalidInputException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.code())
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /// At least one problem, in the order of the form's fields.
    public List<Problem> problems() {
        return problems;
    }
}
