package org.rareearthatlas.reading;

import java.util.Locale;

/// Why a place was chosen, or words were left out.
///
/// @param argument a word of the text or the name of a place, where the kind speaks of one; otherwise empty
public record Reason(Kind kind, String argument) {

    /// The reasons there are, each with its English words.
    public enum Kind {
        ORGANISATION_ENDING("part of the name of an organisation or a building that ends in \"%s\""),
        ORGANISATION_OF("part of the name of an organisation, \"%s of ...\""),
        BUILDING("the name of a building or an institution"),
        PERSON_BEHIND("a person's name behind \"%s\""),
        PERSON_BEHIND_INITIAL("a person's name behind an initial"),
        GIVEN_NAME_BEFORE("a given name before \"%s\""),
        PERSON("part of a person's name"),
        PERSON_AGE("a person's name before an age, %s"),
        PERSON_SPEAKS("a person's name beside a verb of saying"),
        SURNAME("the surname of a person named in this text"),
        GIVEN_NAME("a given name, and nothing around it speaks of a place"),
        ORGANISATION_WORD("a word for an organisation"),
        ACRONYM("an abbreviation in capitals"),
        CAPITAL_ANYWAY("a word that is written with a capital anyway"),
        COMMON_WORD("a common word, and nothing around it speaks of a place"),
        LONGER_NAME("part of a longer name with \"%s\""),
        SMALL_PLACE("only a small place has this name, and nothing around it speaks of a place"),
        LEFT_OUT_BEFORE("curators left this name out before"),
        LIES_IN("lies in %s, which is named beside it"),
        HOLDS("holds a place that is named before it"),
        NAMED_ONLY_HERE("not in the gazetteer; the word \"%s\" tells that it is a place"),
        IN_PROVINCE_BESIDE("not in the gazetteer; shown at the middle of %s, which is named beside it"),
        CHOSEN_BEFORE("curators chose it for this name before"),
        TYPE_WORD("the word \"%s\" stands behind it"),
        ABBREVIATION("the abbreviation of a state or province"),
        ANNOUNCED("the sentence announced places of this kind"),
        ONLY_ONE("the only known place of this name"),
        SAME_AREA("the text names other places of the same country or province"),
        NEAR_OTHERS("near other places that the text names"),
        MOST_POPULOUS("the most populous place of this name"),
        MOST_PROMINENT("the most prominent place of this name");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final String SEPARATOR = ":";

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }

    static Reason of(Kind kind, String argument) {
        return new Reason(kind, argument);
    }

    /// In English words.
    public String words() {
        return String.format(Locale.ROOT, kind.words, argument);
    }

    /// As one text that [#parse] reads back.
    public String format() {
        return kind + SEPARATOR + argument;
    }

    /// @throws IllegalArgumentException for a text that [#format] did not write
    public static Reason parse(String formatted) {
        int end = formatted.indexOf(SEPARATOR);
        return new Reason(Kind.valueOf(formatted.substring(0, end)), formatted.substring(end + 1));
    }
}
