package org.rareearthatlas.claim;

import java.util.List;

/// A value with the claims that speak of it: those that state it, or deny it.
///
/// @param statement as the claim the map shows puts it, else as the first claim does
/// @param claims newest source first, at least one; their stances differ
/// @param voices how many independent sources support it: reprints and reports of one source count once
public record StatedValue(Statement statement, List<Claim> claims, int voices) {

    public StatedValue {
        claims = List.copyOf(claims);
    }

    /// Whether the map shows this value.
    public boolean accepted() {
        return claims.stream().anyMatch(claim -> claim.data().accepted());
    }

    /// Whether some claims support the value and others contradict it.
    public boolean denied() {
        return has(Stance.SUPPORTS) && has(Stance.CONTRADICTS);
    }

    boolean isSupported() {
        return has(Stance.SUPPORTS);
    }

    private boolean has(Stance stance) {
        return claims.stream().anyMatch(claim -> claim.data().stance() == stance);
    }
}
