package org.rareearthatlas.text;

/// Thrown when a quote or a position cannot be a selector. Carries a code, so that whoever shows it can choose
/// the words.
public final class InvalidSelectorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Problem {
        /// The exact words are missing or only white space.
        EXACT_EMPTY,
        /// The exact words are longer than [TextQuoteSelector#MAX_EXACT_UTF16].
        EXACT_TOO_LONG,
        /// The prefix or suffix is longer than [TextQuoteSelector#MAX_CONTEXT_UTF16].
        CONTEXT_TOO_LONG,
        /// A text starts or ends in the middle of a character (an unpaired surrogate).
        BROKEN_CHARACTER,
        /// The start is negative or not before the end.
        POSITION_INVERTED,
        /// The position lies outside of the text or in the middle of one of its characters.
        POSITION_NOT_IN_TEXT
    }

    private final Problem problem;

    InvalidSelectorException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }
}
