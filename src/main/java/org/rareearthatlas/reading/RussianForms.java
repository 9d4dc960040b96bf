package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;

/// The nominatives that a Russian word in another case may come from, by its ending: "Якутии" may be "Якутия",
/// "мурманского" "мурманская". Which of them is a name, the gazetteer knows.
final class RussianForms {

    /// The ending of a case and the endings of the nominative it stands for.
    private static final String[][] NOUNS = {
        {"це", "ец"},
        {"ца", "ец"},
        {"цу", "ец"},
        {"цом", "ец"},
        {"ле", "ел"},
        {"ла", "ел"},
        {"ии", "ия", "ий"},
        {"ию", "ия"},
        {"ией", "ия"},
        {"ия", "ий"},
        {"ах", "ы", "и", "а"},
        {"ях", "и", "я"},
        {"ами", "ы", "и", "а"},
        {"ам", "ы", "и", "а"},
        {"ом", "", "о"},
        {"ем", "ь", "й", "е", ""},
        {"ой", "а", "ый"},
        {"ей", "я", "ь", "и", "а"},
        {"ов", "ы", ""},
        {"е", "", "а", "о", "я", "й", "ь"},
        {"у", "", "а", "о"},
        {"ю", "я", "ь", "й"},
        {"а", "", "о"},
        {"я", "ь", "й", "е"},
        {"ы", "а", ""},
        {"и", "ь", "я", "а", "й"},
        {"ью", "ь"},
        {"", "ы", "а"}
    };

    private static final String[][] ADJECTIVES = {
        {"ого", "ый", "ий", "ое", "ой"},
        {"его", "ий", "ее"},
        {"ому", "ый", "ий", "ое"},
        {"ым", "ый", "ое", "ые"},
        {"им", "ий", "ое", "ее"},
        {"ом", "ый", "ий", "ое"},
        {"ем", "ее", "ий"},
        {"ой", "ая"},
        {"ую", "ая"},
        {"ей", "яя"},
        {"юю", "яя"},
        {"ых", "ые"},
        {"их", "ие"},
        {"ыми", "ые"},
        {"ими", "ие"}
    };

    private static final String[] ENDINGS_OF_ADJECTIVES = {
        "ский", "ского", "скому", "ским", "ском", "ской", "скую", "ское", "ские", "ских", "скими", "ская", "цкий",
        "цкого", "цкому", "цким", "цком", "цкой", "цкую", "цкое", "цкие", "цких", "цкими", "цкая"
    };

    private RussianForms() {}

    /// The word itself first, then what else it may be.
    static List<String> nominatives(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        addAll(forms, word, ADJECTIVES);
        addAll(forms, word, NOUNS);
        return forms;
    }

    private static void addAll(List<String> forms, String word, String[][] rules) {
        for (String[] rule : rules) {
            if (word.endsWith(rule[0]) && word.length() - rule[0].length() >= 2) {
                String stem = word.substring(0, word.length() - rule[0].length());
                for (int i = 1; i < rule.length; i++) {
                    String form = stem + rule[i];
                    if (!forms.contains(form)) {
                        forms.add(form);
                    }
                }
            }
        }
    }

    /// The feminine nominative of an adjective on -ский or -цкий, under which the gazetteer keeps it; null for others.
    static @org.jspecify.annotations.Nullable String feminine(String word) {
        for (String ending : ENDINGS_OF_ADJECTIVES) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                return word.substring(0, word.length() - ending.length()) + ending.charAt(0) + "кая";
            }
        }
        return null;
    }
}
