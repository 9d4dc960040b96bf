package org.rareearthatlas.map;

import java.util.Locale;

/// A region or a deposit on the map.
///
/// @param kind which layer it belongs to
/// @param id the feature's id in that layer, 1 to [#LONGEST_ID] characters
public record FeatureRef(Kind kind, String id) {

    /// Longest id that is accepted.
    public static final int LONGEST_ID = 200;

    /// What can be selected.
    public enum Kind {
        /// Its id is the region's slug.
        REGION,
        /// Its id is the deposit's number.
        DEPOSIT;

        /// The name on the wire.
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException when the id is blank or too long
    public FeatureRef {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("a feature id has 1 to " + LONGEST_ID + " characters");
        }
    }

    /// The region with this slug.
    public static FeatureRef region(String slug) {
        return new FeatureRef(Kind.REGION, slug);
    }

    /// The deposit with this id.
    public static FeatureRef deposit(String id) {
        return new FeatureRef(Kind.DEPOSIT, id);
    }
}
