package org.rareearthatlas.geo;

import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateReading.Unreadable;

/// Ends the reading of a typed text; never leaves the parser. Has no stack trace, because wrong input is
/// ordinary.
final class CoordinateSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable unreadable;

    CoordinateSyntaxException(int positionUtf16, Reason reason) {
        super(reason.name(), null, false, false);
        this.unreadable = new Unreadable(positionUtf16, reason);
    }

    Unreadable unreadable() {
        return unreadable;
    }
}
