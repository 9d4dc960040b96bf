package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.map.FeatureRef;

/// A region or deposit with what is said of it, side by side.
///
/// @param name in the reader's language
record ComparedSubject(Subject subject, FeatureRef feature, String name, List<ClaimComparison> comparisons) {

    /// Where the subject itself is shown.
    String path() {
        return Addresses.of(feature);
    }

    /// Where this comparison is shown.
    String claimsPath() {
        return path() + "/claims";
    }

    /// Whether one value of several is the one that the map shows.
    boolean hasValues() {
        return subject instanceof Subject.OfDeposit;
    }
}
