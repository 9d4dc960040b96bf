package org.rareearthatlas.reading;

import java.util.Optional;

/// Tells names beside another capitalised word that is no place: mostly they are part of a name of something else.
final class LongerNames {

    private final Words words;

    LongerNames(Words words) {
        this.words = words;
    }

    Optional<Reason> objection(Spotting s) {
        PlaceKind kind = s.greatest().kind();
        boolean country = kind == PlaceKind.COUNTRY;
        if (!kind.isSettlement() && kind != PlaceKind.PROVINCE && !country) {
            return Optional.empty();
        }
        int left = s.first() - 1;
        int right = s.end();
        if (words.areOneRun(left) && belongsToName(left) && !isHeadline(left) && !(country && isNoGivenName(left))) {
            return Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(left)));
        }
        boolean after = !country && words.areOneRun(right - 1) && belongsToName(right) && !isHeadline(right);
        return after ? Optional.of(Reason.of(Reason.Kind.LONGER_NAME, words.written(right))) : Optional.empty();
    }

    /// Before a country only what may be a given name counts ("Hereward Holland").
    private boolean isNoGivenName(int i) {
        return words.has(i, Gazetteer.COMMON_WORD) || words.get(i).opensSentence();
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
}
