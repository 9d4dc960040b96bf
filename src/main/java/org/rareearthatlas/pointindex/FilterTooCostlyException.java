package org.rareearthatlas.pointindex;

import java.time.Duration;

/// A filter asks so much of so many deposits that answering it would hold up everyone else.
public class FilterTooCostlyException extends RuntimeException {

    FilterTooCostlyException(Duration limit) {
        super("The filter took longer than " + limit.toSeconds() + " s; ask for less by a box or a simpler filter.");
    }
}
