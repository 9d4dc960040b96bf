package org.rareearthatlas.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;

/// A claim as someone enters it.
///
/// @param validOn the date for which the statement holds; null when the source gives none
/// @param evidence what carries it; empty keeps the evidence of a claim that is changed
public record ClaimEntry(
        Statement statement, Stance stance, @Nullable LocalDate validOn, Optional<EvidenceInput> evidence) {}
