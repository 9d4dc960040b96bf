package org.rareearthatlas.reading;

/// Finds how strongly the words around a name say that it is a place.
final class Locatives {

    private final Words words;

    Locatives(Words words) {
        this.words = words;
    }

    Location of(Spotting s) {
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
