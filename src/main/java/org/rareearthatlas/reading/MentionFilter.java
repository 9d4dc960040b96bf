package org.rareearthatlas.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Decides whether a known name means a place where it stands, by what stands around it.
final class MentionFilter {

    /// Smaller towns need something around them that speaks of a place.
    private static final int SMALL_POPULATION = 10_000;

    /// The same for towns that bear a surname.
    private static final int SMALL_POPULATION_OF_A_SURNAME = 60_000;

    /// A town is hardly named by another name than its own.
    private static final int OTHER_NAMES_RARER = 30;

    private static final int KNOWN_TO_ALL = 100_000;
    private static final int SHORT_RUSSIAN_NAME = 3;
    private static final int LONGEST_ACRONYM_UTF16 = 5;

    /// A common word must be this prominent as a place to be one without a locative: two million people.
    private static final double PROMINENT = 6.3;

    private final Words words;
    private final OrganisationNames organisations;
    private final PersonNames persons;
    private final Set<String> placedForms = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    MentionFilter(Words words) {
        this.words = words;
        this.organisations = new OrganisationNames(words);
        this.persons = new PersonNames(words);
    }

    /// Remembers a name that means a place, so that it is believed elsewhere in the text, and the provinces where the
    /// text plays.
    void learn(Spotting spotting, Optional<GazetteerPlace> container) {
        if (container.isPresent() || location(spotting).isSure()) {
            placedForms.add(spotting.form());
        }
        container.map(GazetteerPlace::unitCode).ifPresent(units::add);
        GazetteerPlace greatest = spotting.greatest();
        if (greatest.kind() == PlaceKind.PROVINCE || greatest.population() > SMALL_POPULATION_OF_A_SURNAME) {
            units.add(greatest.unitCode());
        }
    }

    /// Why the name means no place here; empty when it does.
    ///
    /// @param contained a country or province that contains it stands beside it
    /// @param listed it stands in a list behind another place
    Optional<Reason> objection(Spotting s, boolean contained, boolean listed) {
        if (s.greatest().kind() == PlaceKind.DISPUTED_AREA || contained) {
            return Optional.empty();
        }
        Optional<Reason> organisation = organisations.objection(s);
        if (organisation.isPresent()) {
            return organisation;
        }
        Location located = listed ? Location.SURE : location(s);
        Optional<Reason> single = s.isSingle()
                ? persons.objection(s, located).or(() -> commonWord(s, located)).or(() -> withoutArticle(s))
                : Optional.empty();
        return single.or(() -> commonWords(s, located)).or(() -> partOfName(s)).or(() -> small(s, located));
    }

    /// "The Bank", "Two Rivers": names made of common words alone.
    private Optional<Reason> commonWords(Spotting s, Location located) {
        boolean common = !s.isSingle()
                && s.greatest().kind().isSettlement()
                && s.greatest().prominence() < PROMINENT
                && !located.isGiven()
                && !isAmongOthers(s);
        for (int i = s.first(); i < s.end() && common; i++) {
            common = words.has(i, Gazetteer.COMMON_WORD);
        }
        return common ? Optional.of(Reason.of(Reason.Kind.COMMON_WORD)) : Optional.empty();
    }

    /// Whether the text names the place's province, or another place there.
    private boolean isAmongOthers(Spotting s) {
        return s.places().stream().anyMatch(place -> units.contains(place.unitCode()));
    }

    private Optional<Reason> commonWord(Spotting s, Location located) {
        Token token = words.get(s.first());
        GazetteerPlace greatest = s.greatest();
        boolean area = !greatest.kind().isSettlement() && greatest.kind() != PlaceKind.PROVINCE;
        if (WordLists.ORGANISATIONS.contains(token.key()) || WordLists.INSTITUTIONS.contains(token.key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_WORD));
        }
        if (WordLists.CAPITALISED_WORDS.contains(token.key())
                || !area
                        && WordLists.isDemonym(token.key())
                        && greatest.prominence() < PROMINENT
                        && s.typeWord().isEmpty()
                        && !located.isSure()) {
            return Optional.of(Reason.of(Reason.Kind.CAPITAL_ANYWAY));
        }
        if (WordLists.DIRECTIONS.contains(token.key()) && !area) {
            return Optional.of(Reason.of(Reason.Kind.CAPITAL_ANYWAY));
        }
        if (token.cyrillic() && token.opensSentence() && isDoubtfulOpening(s)) {
            return Optional.of(Reason.of(Reason.Kind.COMMON_WORD));
        }
        if (isAcronym(s)) {
            return Optional.of(Reason.of(Reason.Kind.ACRONYM));
        }
        boolean sure = area || !token.opensSentence() && (located.isSure() || located.isGiven() && isKnownTown(s));
        if (s.entry().has(Gazetteer.COMMON_WORD) && !area && isPartOfInstitution(s.first())) {
            return Optional.of(Reason.of(Reason.Kind.COMMON_WORD));
        }
        boolean common = s.entry().has(Gazetteer.COMMON_WORD)
                && !sure
                && (token.opensSentence() || greatest.prominence() < PROMINENT);
        return common ? Optional.of(Reason.of(Reason.Kind.COMMON_WORD)) : Optional.empty();
    }

    /// «Суд», «Об»: words of Russian have no list that tells common ones.
    private boolean isDoubtfulOpening(Spotting s) {
        GazetteerPlace greatest = s.greatest();
        boolean small = greatest.kind().isSettlement()
                && greatest.population() < KNOWN_TO_ALL
                && !(isAmongOthers(s) && words.key(s.first()).equals(s.form()));
        boolean town = greatest.kind().isSettlement() && !small;
        return small || !town && s.form().length() <= SHORT_RUSSIAN_NAME && !words.isAllCapitals(s.first());
    }

    /// Not a province called "Central", nor a town of a surname.
    private boolean isKnownTown(Spotting s) {
        GazetteerPlace greatest = s.greatest();
        boolean named = greatest.kind().isSettlement() && greatest.isCalled(s.form());
        return named
                && !words.has(s.first(), Gazetteer.SURNAME)
                && (greatest.population() > SMALL_POPULATION_OF_A_SURNAME || isAmongOthers(s));
    }

    /// "MERS", not "PARIS — The minister": towns are not written so within a sentence.
    private boolean isAcronym(Spotting s) {
        Token token = words.get(s.first());
        return token.allCapitals()
                && token.end() - token.start() <= LONGEST_ACRONYM_UTF16
                && !token.opensSentence()
                && s.greatest().kind().isSettlement()
                && !words.isAllCapitals(s.first() - 1)
                && !words.isAllCapitals(s.end());
    }

    /// "Department of Commerce", "Medal of Freedom", "the Justice Department".
    private boolean isPartOfInstitution(int i) {
        int of = words.key(i - 1).equals("the") ? i - 2 : i - 1;
        return words.key(of).equals("of") && words.isCapitalByChoice(of - 1) && !TypeWords.isPart(words.get(of - 1))
                || words.areOneRun(i) && WordLists.BODIES.contains(words.key(i + 1));
    }

    /// "South", "Plains", "Triangle" are regions behind "the" alone.
    private Optional<Reason> withoutArticle(Spotting s) {
        boolean needsArticle = s.entry().has(Gazetteer.COMMON_WORD)
                && !s.greatest().kind().isSettlement()
                && !s.greatest().kind().isDivision();
        boolean article = words.key(s.first() - 1).equals("the") && words.isCapitalByChoice(s.first());
        return needsArticle && !article ? Optional.of(Reason.of(Reason.Kind.COMMON_WORD)) : Optional.empty();
    }

    /// A name beside another capitalised word that is no place is mostly part of a name of something else.
    private Optional<Reason> partOfName(Spotting s) {
        PlaceKind kind = s.greatest().kind();
        if (!kind.isSettlement() && kind != PlaceKind.PROVINCE && kind != PlaceKind.COUNTRY) {
            return Optional.empty();
        }
        int left = s.first() - 1;
        int right = s.end();
        boolean country = kind == PlaceKind.COUNTRY;
        boolean before = words.areOneRun(left)
                && belongsToName(left)
                && !isHeadline(left)
                && !(country
                        && (words.has(left, Gazetteer.COMMON_WORD)
                                || words.get(left).opensSentence()));
        if (before) {
            return Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(left)));
        }
        if (country) {
            return Optional.empty();
        }
        boolean after = words.areOneRun(right - 1) && belongsToName(right) && !isHeadline(right);
        return after ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(right))) : Optional.empty();
    }

    private boolean isHeadline(int i) {
        return words.get(i).opensSentence() && words.has(i, Gazetteer.COMMON_WORD);
    }

    private boolean belongsToName(int i) {
        Token token = words.get(i);
        String key = token.key();
        boolean openingRussian = token.cyrillic() && (token.opensSentence() || words.has(i, Gazetteer.GIVEN_NAME));
        return !token.allCapitals()
                && !openingRussian
                && Character.isLetter(key.isEmpty() ? ' ' : key.charAt(0))
                && !words.isTitle(i)
                && !WordLists.PLACE_TYPES.contains(key)
                && !WordLists.DIRECTIONS.contains(key)
                && !WordLists.isDemonym(key)
                && !WordLists.CAPITALISED_WORDS.contains(key)
                && !WordLists.BODIES.contains(key)
                && !WordLists.COMMON_BESIDE_PLACES.contains(key);
    }

    private Optional<Reason> small(Spotting s, Location located) {
        GazetteerPlace greatest = s.greatest();
        if (!greatest.kind().isSettlement() || placedForms.contains(s.form()) || located.isSure()) {
            return Optional.empty();
        }
        boolean surname =
                s.isSingle() && (words.has(s.first(), Gazetteer.SURNAME) || words.has(s.first(), Gazetteer.GIVEN_NAME));
        int least = surname ? SMALL_POPULATION_OF_A_SURNAME : SMALL_POPULATION;
        int people = greatest.isCalled(s.form()) || words.get(s.first()).cyrillic()
                ? greatest.population()
                : greatest.population() / OTHER_NAMES_RARER;
        boolean believed = people >= least
                || (surname ? located.isGiven() && isAmongOthers(s) : located.isGiven() || isAmongOthers(s));
        return believed ? Optional.empty() : Optional.of(Reason.of(Reason.Kind.SMALL_PLACE));
    }

    private Location location(Spotting s) {
        int left = s.first() - 1;
        if (words.key(left).equals("the") && words.areNear(left - 1)) {
            left--;
        }
        boolean typed = !s.typeWord().isEmpty() || isTypeBefore(left);
        if (typed || words.areNear(left) && WordLists.LOCATIVES.contains(words.key(left))) {
            return Location.SURE;
        }
        return words.areNear(left) && WordLists.WEAK_LOCATIVES.contains(words.key(left))
                ? Location.GIVEN
                : Location.NONE;
    }

    /// "the city of", "город"; with a capital ("State Patrol") the word belongs to a name.
    private boolean isTypeBefore(int left) {
        int type = words.key(left).equals("of") ? left - 1 : left;
        return type >= 0 && !words.isCapitalByChoice(type) && WordLists.TYPES_BEFORE.contains(words.key(type));
    }
}
