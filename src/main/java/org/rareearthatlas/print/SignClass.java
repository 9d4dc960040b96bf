package org.rareearthatlas.print;

import java.util.List;

/// Deposits that look alike, because they are alike in what the signs tell.
///
/// @param key of the message that explains it
/// @param values of the message's places
/// @param ringPt the radius of the ring that means an approximate place
/// @param scaleInRing how large the sign is within that ring
record SignClass(String key, List<String> values, List<SignPart> parts, double ringPt, double scaleInRing) {

    private static final double GAP_PT = 3;

    /// Its size may tell something, so that it keeps it inside a ring.
    static SignClass sized(String key, List<String> values, double reachPt, SignPart... parts) {
        return new SignClass(key, values, List.of(parts), reachPt + GAP_PT, 1);
    }
}
