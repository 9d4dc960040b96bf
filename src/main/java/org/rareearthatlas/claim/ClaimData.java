package org.rareearthatlas.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a subject, and what carries it.
///
/// @param validOn the date for which the statement holds, when it is known
/// @param accepted whether the map shows this claim's value
public record ClaimData(
        Subject subject,
        Statement statement,
        Evidence evidence,
        Stance stance,
        @Nullable LocalDate validOn,
        boolean accepted) {}
