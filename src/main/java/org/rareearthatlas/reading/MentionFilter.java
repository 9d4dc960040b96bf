package org.rareearthatlas.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells place names from persons, organisations and common words by what stands around them.
final class MentionFilter {

    private static final int NOTABLE_POPULATION = 100_000;
    private static final int MAX_QUOTED_NAME_UTF16 = 40;
    private static final int SMALL_POPULATION = 15_000;

    private final String text;
    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> placedKeys = new HashSet<>();

    MentionFilter(Gazetteer gazetteer, String text, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tokens = tokens;
        collectSurnames();
    }

    /// In Russian a place may stand behind a title: "президент Казахстана".
    private void collectSurnames() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean person = sameRun(i, i + 1)
                    && (isGivenName(i) || isTitle(i) && !tokens.get(i).cyrillic());
            if (person && !WordLists.PLACE_TYPES.contains(tokens.get(i + 1).key())) {
                int last = i + 2 < tokens.size() && sameRun(i + 1, i + 2) ? i + 2 : i + 1;
                surnames.add(tokens.get(last).key());
            }
        }
    }

    /// Remembers a name that surely means a place, so that it is believed elsewhere in the text.
    void learn(Spotting spotting, boolean located) {
        if (located || isLocated(spotting)) {
            placedKeys.add(spotting.form());
        }
    }

    /// Why the name means no place here; empty when it does.
    ///
    /// @param located a country or province that contains it stands beside it
    /// @param listed it stands in a list behind another place
    Optional<Reason> objection(Spotting spotting, boolean located, boolean listed) {
        if (spotting.places().getFirst().kind() == PlaceKind.DISPUTED_AREA || located) {
            return Optional.empty();
        }
        Optional<Reason> name = organisation(spotting).or(() -> quotedName(spotting));
        if (listed) {
            return name;
        }
        return name.or(() -> spotting.isSingle() ? person(spotting) : Optional.empty())
                .or(() -> spotting.isSingle() ? word(spotting) : Optional.empty())
                .or(() -> small(spotting));
    }

    private Optional<Reason> organisation(Spotting s) {
        if (s.first() > 0
                && sameRun(s.first() - 1, s.first())
                && WordLists.CLUBS.contains(tokens.get(s.first() - 1).key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_WORD));
        }
        if (isHyphenated(s)) {
            return Optional.of(Reason.of(Reason.Kind.LONGER_NAME, word(s.end())));
        }
        int last = s.end();
        while (last < tokens.size() && sameRun(last - 1, last)) {
            last++;
        }
        if (last > s.end()
                && WordLists.ORGANISATIONS.contains(tokens.get(last - 1).key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_ENDING, word(last - 1)));
        }
        boolean of = s.first() >= 2
                && tokens.get(s.first() - 1).key().equals("of")
                && tokens.get(s.first() - 2).capital();
        if (of && WordLists.ORGANISATIONS.contains(tokens.get(s.first() - 2).key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_OF, word(s.first() - 2)));
        }
        String own = tokens.get(s.end() - 1).key();
        boolean building = s.end() - s.first() == 2 && WordLists.BUILDINGS.contains(own);
        return building ? Optional.of(Reason.of(Reason.Kind.BUILDING)) : Optional.empty();
    }

    /// "Toronto-Dominion": what is joined to the name is no place.
    private boolean isHyphenated(Spotting s) {
        int end = tokens.get(s.end() - 1).end();
        return s.end() < tokens.size()
                && tokens.get(s.end()).start() == end + 1
                && text.charAt(end) == '-'
                && tokens.get(s.end()).capital()
                && gazetteer.find(tokens.get(s.end()).key()).places().length == 0;
    }

    /// «Вечерняя Москва»: in Russian, names of papers, clubs and works stand in quotation marks.
    private Optional<Reason> quotedName(Spotting s) {
        int from = tokens.get(s.first()).start();
        int open = text.lastIndexOf('«', from);
        int close = text.indexOf('»', from);
        boolean inside =
                open >= 0 && close >= 0 && close - open <= MAX_QUOTED_NAME_UTF16 && text.lastIndexOf('»', from) < open;
        if (!inside
                || from == open + 1
                || s.first() == 0
                || tokens.get(s.first() - 1).start() != open + 1) {
            return Optional.empty();
        }
        boolean name = tokens.get(s.end() - 1).end() == close;
        return name ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, word(s.first() - 1))) : Optional.empty();
    }

    private Optional<Reason> person(Spotting s) {
        int i = s.first();
        boolean country = s.greatest().kind() == PlaceKind.COUNTRY;
        boolean ofOffice = country && tokens.get(i).cyrillic() && i > 0 && isTitle(i - 1);
        if (i > 0 && near(i - 1, i) && WordLists.KIN.contains(tokens.get(i - 1).key()) && isGivenName(i)) {
            return Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND, word(i - 1)));
        }
        if (!ofOffice && i > 0 && sameRun(i - 1, i) && (isTitle(i - 1) || isGivenName(i - 1))) {
            return Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND, word(i - 1)));
        }
        if (i > 0 && isInitial(i - 1)) {
            return Optional.of(Reason.of(Reason.Kind.PERSON_BEHIND_INITIAL));
        }
        boolean named = isGivenName(i) && i + 1 < tokens.size() && sameRun(i, i + 1) && !isType(i + 1);
        if (named && (!country || isUnknownName(i + 1) && !isTitle(i + 1))) {
            return Optional.of(Reason.of(Reason.Kind.GIVEN_NAME_BEFORE, word(i + 1)));
        }
        if (surnames.contains(tokens.get(i).key()) && !isLocated(s)) {
            return Optional.of(Reason.of(Reason.Kind.SURNAME));
        }
        boolean notable = s.greatest().prominence() > Math.log10(NOTABLE_POPULATION);
        if (isGivenName(i) && !notable && !isLocated(s)) {
            return Optional.of(Reason.of(Reason.Kind.GIVEN_NAME));
        }
        return Optional.empty();
    }

    private Optional<Reason> word(Spotting s) {
        int i = s.first();
        Token token = tokens.get(i);
        GazetteerPlace greatest = s.greatest();
        boolean area = !greatest.kind().isSettlement() && greatest.kind() != PlaceKind.PROVINCE;
        if (WordLists.ORGANISATIONS.contains(token.key())) {
            return Optional.of(Reason.of(Reason.Kind.ORGANISATION_WORD));
        }
        if (WordLists.CAPITALISED_WORDS.contains(token.key())
                || !area && WordLists.isDemonym(token.key()) && greatest.prominence() < 5) {
            return Optional.of(Reason.of(Reason.Kind.CAPITAL_ANYWAY));
        }
        if (area
                || isLocated(s) && !token.opensSentence()
                || token.allCapitals() && !s.entry().has(Gazetteer.COMMON_WORD)) {
            return Optional.empty();
        }
        if (s.entry().has(Gazetteer.COMMON_WORD) && (token.opensSentence() || greatest.prominence() < 6.3)) {
            return Optional.of(Reason.of(Reason.Kind.COMMON_WORD));
        }
        return partOfName(s);
    }

    /// A town's name beside another capitalised word that is no place is mostly a name of something else.
    private Optional<Reason> partOfName(Spotting s) {
        int i = s.first();
        boolean before = i > 0 && sameRun(i - 1, i) && isUnknownName(i - 1);
        boolean after = s.end() < tokens.size() && sameRun(s.end() - 1, s.end()) && isUnknownName(s.end());
        if (before || after) {
            return Optional.of(Reason.of(Reason.Kind.LONGER_NAME, word(before ? i - 1 : s.end())));
        }
        return Optional.empty();
    }

    private boolean isUnknownName(int i) {
        Token token = tokens.get(i);
        return !token.allCapitals()
                && !token.opensSentence()
                && !isType(i)
                && !WordLists.DIRECTIONS.contains(token.key())
                && !WordLists.isDemonym(token.key())
                && !gazetteer.find(token.key()).has(Gazetteer.COMMON_WORD)
                && !WordLists.COMMON_BESIDE_PLACES.contains(token.key());
    }

    private Optional<Reason> small(Spotting s) {
        GazetteerPlace greatest = s.greatest();
        boolean small = greatest.kind().isSettlement() && greatest.population() < SMALL_POPULATION;
        boolean believed = isLocated(s) || placedKeys.contains(s.form());
        return small && !believed ? Optional.of(Reason.of(Reason.Kind.SMALL_PLACE)) : Optional.empty();
    }

    private boolean isLocated(Spotting s) {
        boolean preposition = s.first() > 0
                && near(s.first() - 1, s.first())
                && (WordLists.LOCATIVES.contains(tokens.get(s.first() - 1).key())
                        || tokens.get(s.first() - 1).key().equals("the")
                                && s.first() > 1
                                && WordLists.LOCATIVES.contains(
                                        tokens.get(s.first() - 2).key()));
        boolean typeBefore = s.first() > 0 && isTypeBefore(tokens.get(s.first() - 1));
        return preposition || typeBefore || !s.typeWord().isEmpty();
    }

    /// "the city of", "город"; with a capital ("State Patrol") the word belongs to a name.
    private static boolean isTypeBefore(Token token) {
        return !token.capital() && WordLists.TYPES_BEFORE.contains(token.key());
    }

    private boolean isGivenName(int i) {
        return tokens.get(i).capital() && gazetteer.find(tokens.get(i).key()).has(Gazetteer.GIVEN_NAME);
    }

    private boolean isTitle(int i) {
        return tokens.get(i).capital()
                && WordLists.TITLES.contains(tokens.get(i).key());
    }

    private boolean isInitial(int i) {
        Token token = tokens.get(i);
        int gap = tokens.get(i + 1).start() - token.end();
        return token.capital() && token.end() - token.start() == 1 && text.charAt(token.end()) == '.' && gap <= 2;
    }

    private boolean isType(int i) {
        return WordLists.PLACE_TYPES.contains(tokens.get(i).key());
    }

    /// Two capitalised words with one space, or a title's dot and a space, between them.
    private boolean sameRun(int left, int right) {
        return tokens.get(left).capital() && tokens.get(right).capital() && near(left, right);
    }

    private boolean near(int left, int right) {
        int from = tokens.get(left).end();
        int gap = tokens.get(right).start() - from;
        boolean dotted = gap == 2 && text.charAt(from) == '.' && isTitle(left);
        return gap == 1 && Character.isSpaceChar(text.charAt(from)) || dotted;
    }

    private String word(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }
}
