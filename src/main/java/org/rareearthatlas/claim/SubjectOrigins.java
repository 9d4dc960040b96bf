package org.rareearthatlas.claim;

import java.util.Arrays;

/// Where what is said of many subjects comes from, in the order of their numbers.
///
/// @param subjects ascending; subjects without a claim are absent
/// @param origins of each of them
record SubjectOrigins(long[] subjects, ClaimOrigins[] origins) {

    /// The place of a subject; negative when nothing is said of it.
    int place(long subject) {
        return Arrays.binarySearch(subjects, subject);
    }
}
