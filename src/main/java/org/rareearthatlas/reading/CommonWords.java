package org.rareearthatlas.reading;

import java.util.Optional;

/// Tells words that have a capital for another reason than that they name a place.
final class CommonWords {

    private static final int KNOWN_TO_ALL = 100_000;
    private static final int SHORT_RUSSIAN_NAME = 3;
    private static final int LONGEST_ACRONYM_UTF16 = 5;

    /// A common word must be this prominent as a place to be one without a locative: two million people.
    private static final double PROMINENT = 6.3;

    private final Words words;
    private final Setting setting;

    CommonWords(Words words, Setting setting) {
        this.words = words;
        this.setting = setting;
    }

    Optional<Reason> objection(Spotting s, Location located) {
        return s.isSingle() ? single(s, located) : several(s, located);
    }

    private Optional<Reason> single(Spotting s, Location located) {
        Token token = words.get(s.first());
        boolean area = isArea(s);
        if (WordLists.ORGANISATIONS.contains(token.key()) || WordLists.INSTITUTIONS.contains(token.key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_WORD));
        }
        if (WordLists.CAPITALISED_WORDS.contains(token.key())
                || !area && (WordLists.DIRECTIONS.contains(token.key()) || isDemonym(s, located))) {
            return Optional.of(Reason.of(Reason.Kind.CAPITAL_ANYWAY));
        }
        if (isAcronym(s)) {
            return Optional.of(Reason.of(Reason.Kind.ACRONYM));
        }
        boolean russian = token.cyrillic() && token.opensSentence() && isDoubtfulOpening(s);
        boolean common = s.entry().has(Gazetteer.COMMON_WORD) && !area && isCommonHere(s, located);
        return russian || common || isRegionWithoutArticle(s)
                ? Optional.of(Reason.of(Reason.Kind.COMMON_WORD))
                : Optional.empty();
    }

    private static boolean isArea(Spotting s) {
        PlaceKind kind = s.greatest().kind();
        return !kind.isSettlement() && kind != PlaceKind.PROVINCE;
    }

    private static boolean isDemonym(Spotting s, Location located) {
        return WordLists.isDemonym(s.form())
                && s.greatest().prominence() < PROMINENT
                && s.typeWord().isEmpty()
                && !located.isSure();
    }

    private boolean isCommonHere(Spotting s, Location located) {
        boolean opens = words.get(s.first()).opensSentence();
        boolean sure = !opens && (located.isSure() || located.isGiven() && isKnownTown(s));
        return isPartOfInstitution(s.first()) || !sure && (opens || s.greatest().prominence() < PROMINENT);
    }

    /// "The Bank", "Two Rivers": names made of common words alone.
    private Optional<Reason> several(Spotting s, Location located) {
        boolean common = s.greatest().kind().isSettlement()
                && s.greatest().prominence() < PROMINENT
                && !located.isGiven()
                && !setting.isAmongOthers(s);
        for (int i = s.first(); i < s.end() && common; i++) {
            common = words.has(i, Gazetteer.COMMON_WORD);
        }
        return common ? Optional.of(Reason.of(Reason.Kind.COMMON_WORD)) : Optional.empty();
    }

    /// «Суд», «Об»: words of Russian have no list that tells common ones.
    private boolean isDoubtfulOpening(Spotting s) {
        GazetteerPlace greatest = s.greatest();
        boolean small = greatest.kind().isSettlement()
                && greatest.population() < KNOWN_TO_ALL
                && !(setting.isAmongOthers(s) && words.key(s.first()).equals(s.form()));
        boolean town = greatest.kind().isSettlement() && !small;
        return small || !town && s.form().length() <= SHORT_RUSSIAN_NAME && !words.isAllCapitals(s.first());
    }

    /// Not a province called "Central", nor a town of a surname.
    private boolean isKnownTown(Spotting s) {
        GazetteerPlace greatest = s.greatest();
        boolean named = greatest.kind().isSettlement() && greatest.isCalled(s.form());
        return named
                && !words.has(s.first(), Gazetteer.SURNAME)
                && (greatest.population() > KNOWN_TO_ALL || setting.isAmongOthers(s));
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
    private boolean isRegionWithoutArticle(Spotting s) {
        boolean needsArticle = s.entry().has(Gazetteer.COMMON_WORD)
                && !s.greatest().kind().isSettlement()
                && !s.greatest().kind().isDivision();
        boolean article = words.key(s.first() - 1).equals("the") && words.isCapitalByChoice(s.first());
        return needsArticle && !article;
    }
}
