package org.rareearthatlas.map;

/// The browser sent something that the map cannot have sent by itself. Nothing has been changed.
public final class MapMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is wrong with the message.
    public enum Problem {
        /// Another version of the wire; the page has to be loaded again.
        UNKNOWN_VERSION,
        /// A part is missing or of the wrong type.
        MALFORMED,
        /// A number that is no longitude or latitude.
        COORDINATE,
        /// An outline with too few corners, an open one, or one that crosses itself.
        NOT_A_POLYGON,
        /// An outline with more than [MapMessages#MOST_CORNERS] corners.
        TOO_MANY_CORNERS,
        /// A projection that is not offered.
        UNKNOWN_PROJECTION
    }

    private final Problem problem;

    MapMessageException(Problem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }
}
