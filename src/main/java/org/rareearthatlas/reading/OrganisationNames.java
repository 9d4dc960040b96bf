package org.rareearthatlas.reading;

import java.util.Optional;

/// Tells names that are part of the name of an organisation, a club, a street, a building or a work.
final class OrganisationNames {

    private static final int MAX_QUOTED_NAME_UTF16 = 40;

    private final Words words;

    OrganisationNames(Words words) {
        this.words = words;
    }

    Optional<Reason> objection(Spotting s) {
        return before(s)
                .or(() -> street(s))
                .or(() -> englishClub(s))
                .or(() -> hyphenated(s))
                .or(() -> ending(s))
                .or(() -> university(s))
                .or(() -> ofOrganisation(s))
                .or(() -> building(s))
                .or(() -> quotedName(s));
    }

    private Optional<Reason> before(Spotting s) {
        int left = s.first() - 1;
        boolean club = words.areOneRun(left) && WordLists.CLUBS.contains(words.key(left));
        return club ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(left))) : Optional.empty();
    }

    /// «на улице Ленина».
    private Optional<Reason> street(Spotting s) {
        String before = words.key(s.first() - 1);
        boolean street = words.areNear(s.first() - 1) && WordLists.STREETS_RU.contains(before);
        return street ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, before)) : Optional.empty();
    }

    /// "Leicester City", "Derby County": in Britain they play football.
    private Optional<Reason> englishClub(Spotting s) {
        boolean british = s.greatest().countryCodes().contains("GB")
                && s.greatest().kind().isSettlement();
        boolean city = words.areOneRun(s.end() - 1) && words.key(s.end()).equals("city");
        boolean county = s.typeWord().equals("county") && s.end() - s.first() > 1;
        return british && (city || county)
                ? Optional.of(Reason.of(Reason.Kind.ORGANISATION_ENDING, city ? words.written(s.end()) : "County"))
                : Optional.empty();
    }

    /// "Toronto-Dominion": what is joined to the name is no place.
    private Optional<Reason> hyphenated(Spotting s) {
        int end = s.end();
        boolean joined = words.isCapital(end) && words.gapBehind(end - 1).equals("-") && !words.isNotable(end);
        return joined ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(end))) : Optional.empty();
    }

    /// "Chicago Tribune", "Boston Medical Center", "Paris Street": the last capitalised word tells.
    private Optional<Reason> ending(Spotting s) {
        for (int i = s.end(); words.areOneRun(i - 1) || i == s.end() && isSaints(s); i++) {
            if (isBody(i)) {
                return Optional.empty();
            }
            if (WordLists.ORGANISATIONS.contains(words.key(i)) || WordLists.TEAMS.contains(words.key(i))) {
                return Optional.of(Reason.of(Reason.Kind.ORGANISATION_ENDING, words.written(i)));
            }
        }
        return Optional.empty();
    }

    /// "St. Mary's Hospital".
    private boolean isSaints(Spotting s) {
        boolean saint =
                words.key(s.first()).equals("st") || words.key(s.first()).equals("saint");
        return saint && words.get(s.end() - 1).possessive() && words.areJoined(s.end() - 1) && words.isCapital(s.end());
    }

    /// "Kansas State lost at Oklahoma", but not "Kansas State Police".
    private Optional<Reason> university(Spotting s) {
        int state = s.end();
        boolean university = words.areOneRun(state - 1)
                && words.key(state).equals("state")
                && s.greatest().unitCode().startsWith("US-")
                && !(words.areOneRun(state) && isBody(state + 1));
        return university
                ? Optional.of(Reason.of(Reason.Kind.ORGANISATION_ENDING, words.written(state)))
                : Optional.empty();
    }

    private boolean isBody(int i) {
        return words.isTitle(i) || WordLists.BODIES.contains(words.key(i));
    }

    /// "University of Manchester", "Duke of Sussex", "Battle of Britain".
    private Optional<Reason> ofOrganisation(Spotting s) {
        int of = s.first() - (words.key(s.first() - 1).equals("the") ? 2 : 1);
        boolean named = words.key(of).equals("of")
                && words.isCapital(of - 1)
                && WordLists.BEFORE_OF.contains(words.key(of - 1));
        return named ? Optional.of(Reason.of(Reason.Kind.ORGANISATION_OF, words.written(of - 1))) : Optional.empty();
    }

    private boolean opensQuotedName(Spotting s) {
        String text = words.text();
        int start = words.get(s.first()).start();
        if (start == 0 || text.charAt(start - 1) != '«' || !words.areNear(s.end() - 1)) {
            return false;
        }
        int close = text.indexOf('»', start);
        return close > words.get(s.end()).start()
                && close - start <= MAX_QUOTED_NAME_UTF16
                && text.lastIndexOf(',', close) < start;
    }

    private Optional<Reason> building(Spotting s) {
        boolean building = s.end() - s.first() == 2 && WordLists.BUILDINGS.contains(words.key(s.end() - 1));
        return building ? Optional.of(Reason.of(Reason.Kind.BUILDING)) : Optional.empty();
    }

    /// «Вечерняя Москва», «Крымская правда»: in Russian, names of papers, clubs and works stand in quotation marks.
    private Optional<Reason> quotedName(Spotting s) {
        int first = s.first();
        if (opensQuotedName(s)) {
            return Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(s.end())));
        }
        if (first == 0 || !words.areNear(first - 1) || !words.isCapital(first - 1)) {
            return Optional.empty();
        }
        String text = words.text();
        int open = words.get(first - 1).start() - 1;
        int close = words.get(s.end() - 1).end();
        boolean name = open >= 0
                && text.charAt(open) == '«'
                && close < text.length()
                && text.charAt(close) == '»'
                && close - open <= MAX_QUOTED_NAME_UTF16;
        return name ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(first - 1))) : Optional.empty();
    }
}
