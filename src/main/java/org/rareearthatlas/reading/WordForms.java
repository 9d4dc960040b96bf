package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;

/// The forms under which the gazetteer may have words of a text: as written, Russian ones in every nominative that
/// their endings allow, English ones with "St" for "Saint" and the like.
final class WordForms {

    private static final int MOST_FORMS = 24;

    private WordForms() {}

    /// Names of several words as folded texts, the words as written first.
    static List<String> of(List<Token> tokens) {
        if (tokens.size() == 1 && !tokens.getFirst().cyrillic()) {
            return List.of(tokens.getFirst().key());
        }
        List<String> forms = List.of("");
        for (Token token : tokens) {
            List<String> words = words(token);
            List<String> longer = new ArrayList<>();
            for (String form : forms) {
                for (String word : words) {
                    if (longer.size() < MOST_FORMS * words.size()) {
                        longer.add(form.isEmpty() ? word : form + " " + word);
                    }
                }
            }
            forms = longer;
        }
        return forms;
    }

    private static List<String> words(Token token) {
        if (token.cyrillic()) {
            return RussianForms.nominatives(token.key());
        }
        return switch (token.key()) {
            case "st" -> List.of("st", "saint");
            case "saint" -> List.of("saint", "st");
            case "ste" -> List.of("ste", "sainte");
            case "ft" -> List.of("ft", "fort");
            case "mt" -> List.of("mt", "mount");
            default -> token.possessive() ? List.of(token.key(), token.key() + "s") : List.of(token.key());
        };
    }
}
