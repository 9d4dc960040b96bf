package org.rareearthatlas.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Abbreviations of American states and Canadian provinces as news agencies write them behind a town: "Austin, Tex.",
/// "Truro, N.S.", "Dayton, OH".
final class StateAbbreviations {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("ala", "US-AL"),
            Map.entry("ariz", "US-AZ"),
            Map.entry("ark", "US-AR"),
            Map.entry("calif", "US-CA"),
            Map.entry("colo", "US-CO"),
            Map.entry("conn", "US-CT"),
            Map.entry("del", "US-DE"),
            Map.entry("fla", "US-FL"),
            Map.entry("ill", "US-IL"),
            Map.entry("ind", "US-IN"),
            Map.entry("kan", "US-KS"),
            Map.entry("kans", "US-KS"),
            Map.entry("mass", "US-MA"),
            Map.entry("mich", "US-MI"),
            Map.entry("minn", "US-MN"),
            Map.entry("miss", "US-MS"),
            Map.entry("mont", "US-MT"),
            Map.entry("neb", "US-NE"),
            Map.entry("nev", "US-NV"),
            Map.entry("okla", "US-OK"),
            Map.entry("ore", "US-OR"),
            Map.entry("penn", "US-PA"),
            Map.entry("tenn", "US-TN"),
            Map.entry("tex", "US-TX"),
            Map.entry("wash", "US-WA"),
            Map.entry("wis", "US-WI"),
            Map.entry("wva", "US-WV"),
            Map.entry("wyo", "US-WY"),
            Map.entry("alta", "CA-AB"),
            Map.entry("man", "CA-MB"),
            Map.entry("nfld", "CA-NL"),
            Map.entry("ont", "CA-ON"),
            Map.entry("pei", "CA-PE"),
            Map.entry("que", "CA-QC"),
            Map.entry("sask", "CA-SK"));

    private StateAbbreviations() {}

    /// The province that a word behind a town and a comma may stand for.
    ///
    /// @param written with or without dots
    static Optional<GazetteerPlace> find(Gazetteer gazetteer, String key, String written) {
        String unit = UNITS.get(key);
        if (unit != null) {
            return gazetteer.findProvince(unit);
        }
        boolean code = key.length() == 2
                && Character.isUpperCase(written.charAt(0))
                && (written.indexOf('.') >= 0 || Character.isUpperCase(written.charAt(1)) || isOldForm(key));
        String upper = key.toUpperCase(Locale.ROOT);
        return code
                ? gazetteer.findProvince("US-" + upper).or(() -> gazetteer.findProvince("CA-" + upper))
                : Optional.empty();
    }

    /// Two letters of which only the first is a capital: "Ky.", "Pa."
    private static boolean isOldForm(String key) {
        return switch (key) {
            case "ga", "ky", "la", "md", "mo", "pa", "va", "vt" -> true;
            default -> false;
        };
    }

    /// Whether a dot behind the word belongs to it.
    static boolean takesDot(String key) {
        return UNITS.containsKey(key) || isOldForm(key);
    }
}
