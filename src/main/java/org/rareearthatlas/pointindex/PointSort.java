package org.rareearthatlas.pointindex;

import java.util.Optional;

/// What a listing is sorted by. Where nothing is known of a deposit, it comes first, or last when it goes downwards, as
/// GeoTools sorts.
public record PointSort(Key key, boolean descending) {

    /// A value that the index can sort by.
    public enum Key {
        /// The deposits' numbers, as numbers.
        NUMBER("id"),
        /// As [NameOrder] has them.
        NAME_EN("nameEn"),
        NAME_RU("nameRu"),
        /// By the names of the constants, as their texts would be sorted, and likewise those below.
        STATUS("status"),
        DEPOSIT_TYPE("depositType"),
        PRECISION("precision"),
        RADIUS_M("radiusM"),
        TONNAGE_MT("tonnageMt"),
        UNSOURCED("unsourced");

        private final String attribute;

        Key(String attribute) {
            this.attribute = attribute;
        }

        /// The key of an attribute of [DepositFeatures#SCHEMA]; empty for those that are sorted elsewhere.
        public static Optional<Key> find(String attribute) {
            for (Key key : values()) {
                if (key.attribute.equals(attribute)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }

        static Key ofName(NameLanguage language) {
            return language == NameLanguage.RUSSIAN ? NAME_RU : NAME_EN;
        }
    }

    /// By name, as a reader of the language expects it.
    public static PointSort byName(NameLanguage language) {
        return new PointSort(Key.ofName(language), false);
    }
}
