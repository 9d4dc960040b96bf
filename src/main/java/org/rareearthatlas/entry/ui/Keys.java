package org.rareearthatlas.entry.ui;

import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Leads a rule's field names to the form's.
final class Keys {

    private Keys() {}

    /// The same problems, those at one field shown at another.
    static InvalidInputException moved(InvalidInputException exception, String from, String to) {
        return new InvalidInputException(exception.problems().stream()
                .map(problem ->
                        problem.field().equals(from) ? new Problem(to, problem.code(), problem.arguments()) : problem)
                .toList());
    }
}
