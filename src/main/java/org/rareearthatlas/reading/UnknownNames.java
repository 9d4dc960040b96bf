package org.rareearthatlas.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names that the gazetteer does not have but that show by themselves that they are places: "Rock Creek", "Lake
/// Wenatchee", "Lydiate Ash, Ky."
final class UnknownNames {

    /// Ids of places that only the text knows.
    static final String ID_PREFIX = "named:";

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int LONGEST_ACRONYM_UTF16 = 5;

    private final Gazetteer gazetteer;
    private final Words words;

    UnknownNames(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    Optional<Spotting> at(int i) {
        Token token = words.get(i);
        boolean continued = words.areOneRun(i - 1) && !isNoNameWord(i - 1);
        if (!token.capital() || token.cyrillic() || continued || isNoNameWord(i)) {
            return Optional.empty();
        }
        int end = words.runEnd(i);
        return TypeWords.isBefore(token)
                ? typeBefore(i, end).or(() -> ofName(i, end))
                : typeBehind(i, end)
                        .or(() -> ofName(i, end))
                        .or(() -> beforeProvince(i, end))
                        .or(() -> typed(i, end))
                        .or(() -> behindLocative(i, end));
    }

    private Optional<Spotting> typeBefore(int i, int end) {
        boolean named =
                end - i == 2 && !token(i).opensSentence() && !WordLists.ORGANISATIONS.contains(words.key(i + 1));
        return named
                ? Optional.of(spotting(i, end, TypeWords.kindBefore(words.key(i)), words.key(i)))
                : Optional.empty();
    }

    /// "Valley of the Kings", "Cape of Good Hope".
    private Optional<Spotting> ofName(int i, int end) {
        boolean type = end == i + 1 && (TypeWords.isPart(token(i)) || TypeWords.isBefore(token(i)));
        int name = words.key(end).equals("of") ? end + (words.key(end + 1).equals("the") ? 2 : 1) : 0;
        boolean named = type && name > 0 && words.isCapital(name) && words.areNear(i) && words.areNear(name - 1);
        return named && !TypeWords.isProvinceWord(words.key(i))
                ? Optional.of(spotting(i, words.runEnd(name), TypeWords.kindOfPart(words.key(i)), words.key(i)))
                : Optional.empty();
    }

    /// "the village of Pangwa", "Pangwa district".
    private Optional<Spotting> typed(int i, int end) {
        boolean before = words.key(i - 1).equals("of")
                && !words.isCapital(i - 2)
                && WordLists.SETTLEMENT_TYPES.contains(words.key(i - 2));
        boolean behind = words.areNear(end - 1)
                && !words.isCapital(end)
                && WordLists.DIVISION_TYPES.contains(words.key(end))
                && !token(i).opensSentence();
        if (!before && !behind
                || WordLists.isDemonym(words.key(end - 1))
                || end - i > MOST_WORDS
                || words.has(i, Gazetteer.COMMON_WORD)) {
            return Optional.empty();
        }
        return Optional.of(spotting(i, end, PlaceKind.TOWN, before ? words.key(i - 2) : words.key(end)));
    }

    /// "in Panmunjom", "near Eneabba": one unusual word where a place must stand.
    private Optional<Spotting> behindLocative(int i, int end) {
        boolean place = end == i + 1
                && words.areNear(i - 1)
                && WordLists.BEFORE_UNKNOWN.contains(words.key(i - 1))
                && !token(i).opensSentence()
                && !isOddlyWritten(i)
                && !token(i).possessive()
                && words.key(i).length() >= SHORTEST_UNKNOWN
                && words.entry(i) == Gazetteer.Entry.UNKNOWN
                && !WordLists.isDemonym(words.key(i))
                && !WordLists.CAPITALISED_WORDS.contains(words.key(i));
        return place ? Optional.of(spotting(i, end, PlaceKind.TOWN, words.key(i - 1))) : Optional.empty();
    }

    private Optional<Spotting> typeBehind(int i, int end) {
        String last = words.key(end - 1);
        boolean named = end - i >= 2
                && end - i <= MOST_WORDS
                && TypeWords.isPart(token(end - 1))
                && !token(i).allCapitals()
                && !TypeWords.isProvinceWord(last);
        if (!named && end - i > 2 && isPark(end - 2)) {
            return Optional.of(spotting(i, end, PlaceKind.MACRO_REGION, last));
        }
        return named ? Optional.of(spotting(i, end, TypeWords.kindOfPart(last), last)) : Optional.empty();
    }

    /// "National Park", "State Forest".
    private boolean isPark(int i) {
        return WordLists.PARK_OWNERS.contains(words.key(i)) && WordLists.PARKS.contains(words.key(i + 1));
    }

    /// Titles, and words that have their capital from the head of the sentence ("The", "Police"), unless the type word
    /// follows at once ("Rock Creek").
    private boolean isNoNameWord(int i) {
        boolean opening = token(i).opensSentence()
                && words.has(i, Gazetteer.COMMON_WORD)
                && !(words.areOneRun(i) && TypeWords.isPart(token(i + 1)));
        return opening || WordLists.CAPITALISED_WORDS.contains(words.key(i)) || words.isTitle(i);
    }

    /// A name before a comma and a province: the town is not known, its province is.
    private Optional<Spotting> beforeProvince(int i, int end) {
        boolean isShort = !isOddlyWritten(i) && end - i <= MOST_WORDS && end < words.size() && words.isCapital(end);
        if (!isShort || !words.gapBehind(end - 1).equals(", ") || isPersonName(i, end)) {
            return Optional.empty();
        }
        return provinceAt(end, isLocative(i - 1)).map(province -> {
            GazetteerPlace town = new GazetteerPlace(
                    id(i, end),
                    PlaceKind.TOWN,
                    province.point(),
                    0,
                    province.countryCodes(),
                    province.unitCode(),
                    words.written(i, end));
            return new Spotting(i, end, form(i, end), Gazetteer.Entry.UNKNOWN, List.of(town), "");
        });
    }

    /// "PhD", "SpamFilter", "OTOH".
    private boolean isOddlyWritten(int i) {
        String written = words.written(i);
        boolean capitalWithin = written.chars().skip(1).anyMatch(Character::isUpperCase);
        return capitalWithin && (!token(i).allCapitals() || written.length() <= LONGEST_ACRONYM_UTF16);
    }

    private boolean isPersonName(int i, int end) {
        return words.has(i, Gazetteer.GIVEN_NAME) && end - i > 1
                || WordLists.ORGANISATIONS.contains(words.key(end - 1));
    }

    private boolean isLocative(int i) {
        return words.areNear(i)
                && (WordLists.LOCATIVES.contains(words.key(i)) || WordLists.WEAK_LOCATIVES.contains(words.key(i)));
    }

    /// An American or Canadian province by its name of one or two words, or by its abbreviation; others and countries
    /// behind a word that speaks of a place.
    private Optional<GazetteerPlace> provinceAt(int i, boolean located) {
        Optional<GazetteerPlace> abbreviated = StateAbbreviations.find(gazetteer, words.key(i), words.written(i));
        if (abbreviated.isPresent()) {
            return abbreviated;
        }
        String two = words.isCapital(i + 1) ? words.key(i) + " " + words.key(i + 1) : "";
        return provinceOf(words.entry(i), located)
                .or(() -> two.isEmpty() ? Optional.empty() : provinceOf(gazetteer.find(two), located));
    }

    private Optional<GazetteerPlace> provinceOf(Gazetteer.Entry entry, boolean located) {
        return gazetteer.get(entry.places()).stream()
                .filter(place -> located && place.kind() == PlaceKind.COUNTRY
                        || place.kind() == PlaceKind.PROVINCE
                                && (located
                                        || place.unitCode().startsWith("US-")
                                        || place.unitCode().startsWith("CA-")))
                .max(Comparator.comparingDouble(GazetteerPlace::prominence));
    }

    private Spotting spotting(int first, int end, PlaceKind kind, String typeWord) {
        GazetteerPlace place =
                new GazetteerPlace(id(first, end), kind, null, 0, List.of(), "", words.written(first, end));
        return new Spotting(first, end, form(first, end), Gazetteer.Entry.UNKNOWN, List.of(place), typeWord);
    }

    private String id(int first, int end) {
        return ID_PREFIX + form(first, end).replace(' ', '-');
    }

    private String form(int first, int end) {
        return WordForms.of(words.tokens().subList(first, end)).getFirst();
    }

    private Token token(int i) {
        return words.get(i);
    }
}
