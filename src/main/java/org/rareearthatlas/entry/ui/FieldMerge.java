package org.rareearthatlas.entry.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Compares two editors' states of a form with the state that both began with. Fields that make sense only together,
/// such as a place and its precision, are one difference.
final class FieldMerge {

    /// The keys that are taken together, by the name of the whole; every other key stands for itself.
    private static final Map<String, Predicate<String>> WHOLES = Map.of(
            "names",
            key -> key.startsWith("name.") || key.startsWith("names."),
            "place",
            Set.of("precision", "coordinates", "radius", "outline")::contains);

    /// One value on which the two differ.
    ///
    /// @param whole its key, or the name of several
    /// @param base the fields as both began with
    /// @param theirs the fields as saved meanwhile
    /// @param yours the same fields as entered here
    /// @param bothChanged whether both editors changed it; otherwise one of them left it as it was
    /// @param theirsChanged whether the other editor changed it
    record Difference(
            String whole,
            Map<String, String> base,
            Map<String, String> theirs,
            Map<String, String> yours,
            boolean bothChanged,
            boolean theirsChanged) {

        /// The versions to choose from: what both began with only where both have left it.
        List<Version> versions() {
            return bothChanged ? List.of(Version.values()) : List.of(Version.THEIRS, Version.YOURS);
        }

        Map<String, String> of(Version version) {
            return switch (version) {
                case THEIRS -> theirs;
                case YOURS -> yours;
                case BASE -> base;
            };
        }

        /// Where only one editor changed something, that is what both want.
        boolean suggestsTheirs() {
            return theirsChanged && !bothChanged;
        }
    }

    /// Whose value holds.
    enum Version {
        THEIRS,
        YOURS,
        /// What both began with.
        BASE
    }

    private FieldMerge() {}

    /// The differences in the order of the form.
    static List<Difference> compare(Map<String, String> base, Map<String, String> theirs, Map<String, String> yours) {
        Set<String> keys = new LinkedHashSet<>(yours.keySet());
        keys.addAll(theirs.keySet());
        Set<String> wholes = new LinkedHashSet<>();
        keys.forEach(key -> wholes.add(whole(key)));
        List<Difference> differences = new ArrayList<>();
        for (String whole : wholes) {
            Map<String, String> their = part(whole, theirs);
            Map<String, String> your = part(whole, yours);
            if (!their.equals(your)) {
                Map<String, String> before = part(whole, base);
                boolean theirsChanged = !their.equals(before);
                boolean yoursChanged = !your.equals(before);
                differences.add(
                        new Difference(whole, before, their, your, theirsChanged && yoursChanged, theirsChanged));
            }
        }
        return differences;
    }

    private static String whole(String key) {
        return WHOLES.entrySet().stream()
                .filter(entry -> entry.getValue().test(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key);
    }

    private static Map<String, String> part(String whole, Map<String, String> values) {
        Map<String, String> part = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (whole(key).equals(whole)) {
                part.put(key, value);
            }
        });
        return part;
    }
}
