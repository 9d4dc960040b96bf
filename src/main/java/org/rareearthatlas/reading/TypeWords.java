package org.rareearthatlas.reading;

import java.util.Map;
import java.util.Set;

/// Words behind or before a name that tell what kind of place it is. Folded.
final class TypeWords {

    /// They speak of a province behind its name, small or with a capital.
    private static final Set<String> PROVINCES = WordLists.words("region oblast province state krai republic область"
            + " области областью край края краю краем крае регион региона регионе регионом республика республики республике"
            + " республику республикой округ округа округе");

    /// Offices of states: "Georgia Gov. Holcomb".
    private static final Set<String> OFFICES = WordLists.words("gov sen rep");

    /// They belong to a name when they are written with a capital behind it: "Fairfax County".
    private static final Map<String, PlaceKind> PARTS = Map.ofEntries(
            Map.entry("county", PlaceKind.COUNTY),
            Map.entry("parish", PlaceKind.COUNTY),
            Map.entry("township", PlaceKind.COUNTY),
            Map.entry("twp", PlaceKind.COUNTY),
            Map.entry("district", PlaceKind.COUNTY),
            Map.entry("borough", PlaceKind.COUNTY),
            Map.entry("region", PlaceKind.PROVINCE),
            Map.entry("province", PlaceKind.PROVINCE),
            Map.entry("state", PlaceKind.PROVINCE),
            Map.entry("oblast", PlaceKind.PROVINCE),
            Map.entry("krai", PlaceKind.PROVINCE),
            Map.entry("republic", PlaceKind.PROVINCE),
            Map.entry("river", PlaceKind.WATER),
            Map.entry("creek", PlaceKind.WATER),
            Map.entry("lake", PlaceKind.WATER),
            Map.entry("bay", PlaceKind.WATER),
            Map.entry("sea", PlaceKind.WATER),
            Map.entry("ocean", PlaceKind.WATER),
            Map.entry("strait", PlaceKind.WATER),
            Map.entry("gulf", PlaceKind.WATER),
            Map.entry("canal", PlaceKind.WATER),
            Map.entry("sound", PlaceKind.WATER),
            Map.entry("reservoir", PlaceKind.WATER),
            Map.entry("falls", PlaceKind.WATER),
            Map.entry("valley", PlaceKind.MACRO_REGION),
            Map.entry("peninsula", PlaceKind.MACRO_REGION),
            Map.entry("coast", PlaceKind.MACRO_REGION),
            Map.entry("harbor", PlaceKind.WATER),
            Map.entry("harbour", PlaceKind.WATER),
            Map.entry("beach", PlaceKind.MACRO_REGION),
            Map.entry("heights", PlaceKind.MACRO_REGION),
            Map.entry("plateau", PlaceKind.MACRO_REGION),
            Map.entry("basin", PlaceKind.MACRO_REGION),
            Map.entry("desert", PlaceKind.MOUNTAIN),
            Map.entry("canyon", PlaceKind.MOUNTAIN),
            Map.entry("mountain", PlaceKind.MOUNTAIN),
            Map.entry("mountains", PlaceKind.MOUNTAIN),
            Map.entry("hills", PlaceKind.MOUNTAIN),
            Map.entry("glacier", PlaceKind.MOUNTAIN),
            Map.entry("island", PlaceKind.ISLAND),
            Map.entry("islands", PlaceKind.ISLAND));

    /// They belong to a name when they are written with a capital before it: "Lake Winnebago", "Cape Fear".
    private static final Map<String, PlaceKind> BEFORE = Map.of(
            "lake", PlaceKind.WATER,
            "mount", PlaceKind.MOUNTAIN,
            "mt", PlaceKind.MOUNTAIN,
            "cape", PlaceKind.MACRO_REGION,
            "county", PlaceKind.COUNTY);

    /// In these states "X State" is the state itself.
    private static final Set<String> STATES_WITH_STATE = Set.of("new york", "washington");

    /// Russian words that belong to a name behind it and are written small: «Чёрное море».
    private static final Set<String> RUSSIAN_PARTS = WordLists.words("море моря морю морем океан океана океане океану"
            + " залив залива заливе заливу пролив пролива проливе проливу озеро озера озере полуостров полуострова"
            + " полуострове острова островах островов горы гор горах хребет хребта водопад");

    /// Waters and hills are called after greater towns than these, or have the name by chance ("Virgin Islands").
    private static final int WELL_KNOWN = 50_000;

    private TypeWords() {}

    private static boolean isDivision(String key) {
        PlaceKind kind = PARTS.get(key);
        return kind == PlaceKind.COUNTY || kind == PlaceKind.PROVINCE;
    }

    /// Whether a name may end in the word though it is written small.
    static boolean endsRussianName(Token token) {
        return token.cyrillic() && (PROVINCES.contains(token.key()) || RUSSIAN_PARTS.contains(token.key()));
    }

    /// Whether a word speaks of a province or state.
    static boolean isProvinceWord(String key) {
        return PROVINCES.contains(key) || OFFICES.contains(key);
    }

    static boolean isTypeWord(Token token) {
        return PROVINCES.contains(token.key()) || token.capital() && OFFICES.contains(token.key());
    }

    static boolean isPart(Token token) {
        return token.capital() && !token.cyrillic() && PARTS.containsKey(token.key());
    }

    /// "New York State" has the word in its name; "Ohio State" is a university, and behind "Ohio State Police" stands
    /// Ohio.
    static boolean isPartOf(Token token, GazetteerPlace place, String form) {
        boolean americanState = token.key().equals("state") && place.unitCode().startsWith("US-");
        boolean ownName = place.kind().isSettlement() && place.population() < WELL_KNOWN && !isDivision(token.key());
        return isPart(token) && !ownName && (!americanState || STATES_WITH_STATE.contains(form));
    }

    static PlaceKind kindOfPart(String key) {
        return PARTS.getOrDefault(key, PlaceKind.TOWN);
    }

    static boolean isBefore(Token token) {
        return token.capital() && BEFORE.containsKey(token.key());
    }

    static PlaceKind kindBefore(String key) {
        return BEFORE.getOrDefault(key, PlaceKind.TOWN);
    }

    /// Whether a place of this kind may be meant by a name with this type word.
    static boolean fits(String typeWord, PlaceKind kind) {
        return isProvinceWord(typeWord) && kind == PlaceKind.PROVINCE
                || PARTS.get(typeWord) == kind
                || BEFORE.get(typeWord) == kind;
    }
}
