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

    private final Gazetteer gazetteer;
    private final Words words;

    UnknownNames(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    Optional<Spotting> at(int i) {
        Token token = words.get(i);
        if (!token.capital() || token.cyrillic() || words.isTitle(i) || i > 0 && words.areOneRun(i - 1)) {
            return Optional.empty();
        }
        int end = words.runEnd(i);
        return TypeWords.isBefore(token)
                ? typeBefore(i, end).or(() -> ofName(i, end))
                : typeBehind(i, end)
                        .or(() -> ofName(i, end))
                        .or(() -> beforeProvince(i, end))
                        .or(() -> typed(i, end));
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
        if (!before && !behind || end - i > MOST_WORDS || isNoNameWord(i) || words.has(i, Gazetteer.COMMON_WORD)) {
            return Optional.empty();
        }
        return Optional.of(spotting(i, end, PlaceKind.TOWN, before ? words.key(i - 2) : words.key(end)));
    }

    private Optional<Spotting> typeBehind(int i, int end) {
        int start = i;
        while (start < end - 1 && isNoNameWord(start)) {
            start++;
        }
        boolean named = end - start >= 2
                && end - start <= MOST_WORDS
                && TypeWords.isPart(token(end - 1))
                && !token(start).allCapitals()
                && !TypeWords.isProvinceWord(words.key(end - 1));
        if (!named && end - start > 2 && isPark(end - 2)) {
            return Optional.of(spotting(start, end, PlaceKind.MACRO_REGION, words.key(end - 1)));
        }
        return named
                ? Optional.of(spotting(start, end, TypeWords.kindOfPart(words.key(end - 1)), words.key(end - 1)))
                : Optional.empty();
    }

    /// "National Park", "State Forest".
    private boolean isPark(int i) {
        return WordLists.PARK_OWNERS.contains(words.key(i)) && WordLists.PARKS.contains(words.key(i + 1));
    }

    /// "The Rock Creek", "Downtown": words with a capital only because they open a sentence, or titles.
    private boolean isNoNameWord(int i) {
        return token(i).opensSentence() && words.has(i, Gazetteer.COMMON_WORD)
                || WordLists.CAPITALISED_WORDS.contains(words.key(i))
                || words.isTitle(i);
    }

    /// A name before a comma and a province: the town is not known, its province is.
    private Optional<Spotting> beforeProvince(int i, int end) {
        boolean short_ = end - i <= MOST_WORDS && end < words.size() && words.isCapital(end);
        if (!short_ || !words.gapBehind(end - 1).equals(", ") || isNoNameWord(i) || isPersonName(i, end)) {
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
