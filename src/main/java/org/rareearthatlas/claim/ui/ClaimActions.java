package org.rareearthatlas.claim.ui;

import java.util.function.Consumer;
import org.rareearthatlas.claim.Claim;

/// What a reader may do with the claims of a comparison.
///
/// @param accept makes the map show the claim's value
/// @param delete takes the claim back
public record ClaimActions(Consumer<Claim> accept, Consumer<Claim> delete) {}
