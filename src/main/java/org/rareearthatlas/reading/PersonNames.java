package org.rareearthatlas.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tells names of persons: behind a title, a given name or an initial, before an age or a verb of saying, and the
/// surnames of all who were met so.
final class PersonNames {

    private static final int MOST_WORDS = 4;
    private static final int OLDEST = 110;
    private static final int NOTABLE_POPULATION = 250_000;
    private static final int GREAT_POPULATION = 1_500_000;

    private final Words words;
    private final Set<String> surnames = new HashSet<>();

    /// Words of names that an age or a title proves to be persons'.
    private final BitSet proven = new BitSet();

    PersonNames(Words words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                collect(i);
            }
        }
    }

    private void collect(int i) {
        int end = nameEnd(i);
        boolean titled = words.isTitle(i) && !words.get(i).cyrillic() && end > i + 1;
        boolean named = isGivenName(i) && end > i + 1;
        boolean aged = isAge(end) && (i == 0 || !words.areOneRun(i - 1));
        if (titled || named || aged) {
            String last = words.key(end - 1);
            surnames.add(WordLists.SUFFIXES.contains(last) && end - i > 2 ? words.key(end - 2) : last);
        }
        if (aged && end - i > 1 || titled && isGivenName(i + 1) && end - i > 2) {
            proven.set(i, end);
        }
    }

    /// Behind the last word that can belong to a person's name that begins here.
    private int nameEnd(int i) {
        int end = i + 1;
        while (end - i < MOST_WORDS && words.areOneRun(end - 1) && isNameWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isNameWord(int i) {
        String key = words.key(i);
        boolean common = words.has(i, Gazetteer.COMMON_WORD)
                && !words.has(i, Gazetteer.SURNAME)
                && !words.has(i, Gazetteer.GIVEN_NAME);
        return !common
                && !words.isTitle(i)
                && !WordLists.PLACE_TYPES.contains(key)
                && !WordLists.ORGANISATIONS.contains(key)
                && !WordLists.COMMON_BESIDE_PLACES.contains(key)
                && !WordLists.CAPITALISED_WORDS.contains(key);
    }

    /// "Parker, 22, of": a number between commas that can be an age.
    private boolean isAge(int number) {
        if (number >= words.size() || !words.gapBehind(number - 1).equals(", ")) {
            return false;
        }
        String key = words.key(number);
        if (key.isEmpty() || key.length() > 3 || !key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        String behind = words.gapBehind(number);
        return Integer.parseInt(key) <= OLDEST && (behind.startsWith(", ") || behind.startsWith(".") && number > 4);
    }

    /// Why the one word means a person here; empty when nothing speaks for it.
    ///
    /// @param located whether a word before or behind it says that it is a place
    Optional<Reason> objection(Spotting s, Location located) {
        int i = s.first();
        boolean kin = WordLists.KIN.contains(words.key(i - 1)) && isGivenName(i);
        if (kin && (words.areNear(i - 1) || words.gapBehind(i - 1).equals(", "))) {
            return Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND, words.written(i - 1)));
        }
        return behind(s)
                .or(() -> proven.get(i) ? Optional.of(Reason.of(Reason.Kind.PERSON)) : Optional.empty())
                .or(() -> givenName(s, located))
                .or(() -> isAge(s.end()) && !located.isSure()
                        ? Optional.of(Reason.of(Reason.Kind.PERSON_AGE, words.key(s.end())))
                        : Optional.empty())
                .or(() -> speaks(s, located))
                .or(() -> surname(s, located));
    }

    private Optional<Reason> behind(Spotting s) {
        int i = s.first();
        boolean country = s.greatest().kind() == PlaceKind.COUNTRY;
        boolean ofOffice = words.get(i).cyrillic() && words.isTitle(i - 1);
        boolean title = words.isTitle(i - 1)
                && !ofOffice
                && !(country && WordLists.OFFICES_OF_STATE.contains(words.key(i - 1)));
        if (words.areOneRun(i - 1) && (title || isGivenName(i - 1) && !isOpeningWord(i - 1))) {
            return Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND, words.written(i - 1)));
        }
        boolean initial = i > 0 && words.isInitial(i - 1) && words.areNear(i - 1);
        return initial ? Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND_INITIAL)) : Optional.empty();
    }

    /// "May Berlin", "Will Texas": a common word that has its capital from the head of the sentence.
    private boolean isOpeningWord(int i) {
        return words.has(i, Gazetteer.COMMON_WORD) && words.get(i).opensSentence() && !words.has(i, Gazetteer.SURNAME);
    }

    private Optional<Reason> givenName(Spotting s, Location located) {
        int i = s.first();
        boolean area = s.greatest().kind() == PlaceKind.COUNTRY || s.greatest().kind() == PlaceKind.PROVINCE;
        boolean named = isGivenName(i) && words.areOneRun(i) && isNameWord(i + 1) && !isDirection(i + 1);
        boolean occupied = WordLists.TITLES.contains(words.key(i - 1)) && words.areNear(i - 1);
        boolean surnameBehind =
                words.has(i + 1, Gazetteer.SURNAME) || !area || occupied || isUnknown(i + 1) && !located.isSure();
        if (named && surnameBehind && !isPlace(i + 1, area)) {
            return Optional.of(Reason.of(Reason.Kind.GIVEN_NAME_BEFORE, words.written(i + 1)));
        }
        boolean notable = s.greatest().prominence() > Math.log10(NOTABLE_POPULATION);
        boolean bodyBehind = words.areNear(s.end() - 1) && WordLists.COMMON_BESIDE_PLACES.contains(words.key(s.end()));
        return isGivenName(i) && !notable && !located.isGiven() && !bodyBehind && !words.isAllCapitals(i)
                ? Optional.of(Reason.of(Reason.Kind.GIVEN_NAME))
                : Optional.empty();
    }

    private boolean isDirection(int i) {
        return WordLists.DIRECTIONS.contains(words.key(i)) || WordLists.isDemonym(words.key(i));
    }

    private boolean isUnknown(int i) {
        return !words.isNotable(i) && !words.has(i, Gazetteer.COMMON_WORD);
    }

    /// "Georgia, Armenia" have a comma; "Jordan Amman" is hardly a person's name when the first is a country.
    private boolean isPlace(int i, boolean area) {
        return area && !words.has(i, Gazetteer.SURNAME) && words.isNotable(i);
    }

    /// "Jackson said": towns do not speak, capitals and countries do.
    private Optional<Reason> speaks(Spotting s, Location located) {
        GazetteerPlace greatest = s.greatest();
        boolean government = !greatest.kind().isSettlement()
                || greatest.kind() == PlaceKind.CAPITAL
                || greatest.population() > GREAT_POPULATION;
        boolean said = words.areNear(s.end() - 1) && WordLists.SAID.contains(words.key(s.end()))
                || words.areNear(s.first() - 1) && WordLists.SAID.contains(words.key(s.first() - 1));
        return said && !government && !located.isGiven()
                ? Optional.of(Reason.of(Reason.Kind.PERSON_SPEAKS))
                : Optional.empty();
    }

    private Optional<Reason> surname(Spotting s, Location located) {
        return surnames.contains(words.key(s.first())) && !located.isSure()
                ? Optional.of(Reason.of(Reason.Kind.SURNAME))
                : Optional.empty();
    }

    /// English ones as written, Russian ones in any case.
    private boolean isGivenName(int i) {
        if (!words.isCapital(i)) {
            return false;
        }
        Token token = words.get(i);
        return token.cyrillic()
                ? RussianForms.nominatives(token.key()).stream().anyMatch(form -> isGiven(i, form))
                : words.has(i, Gazetteer.GIVEN_NAME);
    }

    private boolean isGiven(int i, String form) {
        return words.key(i).equals(form)
                ? words.has(i, Gazetteer.GIVEN_NAME)
                : words.find(form).has(Gazetteer.GIVEN_NAME);
    }
}
