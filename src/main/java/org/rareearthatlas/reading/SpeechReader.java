package org.rareearthatlas.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Proposes who says the words of a passage, from the verbs of saying around it, in English and Russian.
public final class SpeechReader {

    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})";
    private static final String SAID =
            "(?:said|says|told|stated|announced|added|noted|declared|explained|named|claimed|argued|warned|confirmed)";
    private static final String SKAZAL = "(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|пояснил|назвал|уточнил|"
            + "напомнил|утверждает|считает|рассказал)(?:а|и)?";

    /// "the mayor of Apatity said": the office speaks, not the town.
    private static final String OFFICE_OR_NAME =
            "((?:(?<!\\p{L})(?:(?!(?:the|a|an)\\s)\\p{Ll}+\\s){1,2}of\\s)?" + NAME.substring(1);

    /// "minister", not the beginning of what was said.
    private static final String TITLE_WORD =
            "(?!(?:that|of|in|to|on|at|about|from|it|there|reporters|and|but)\\b)\\p{Ll}+";

    /// In the order of their weight: a name before or behind a verb of saying, then "according to".
    private static final List<Pattern> SPEAKERS = List.of(
            Pattern.compile(OFFICE_OR_NAME + "\\s(?:has\\s|have\\s|also\\s)?" + SAID + "\\b"),
            Pattern.compile("\\b" + SAID + "\\s(?:" + TITLE_WORD + "\\s){0,2}" + NAME),
            Pattern.compile("\\b(?:[Aa]ccording to)\\s(?:\\p{Ll}+\\s){0,3}" + NAME),
            Pattern.compile(NAME + "\\s(?:также\\s)?" + SKAZAL + "(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})" + SKAZAL + "\\s(?:\\p{Ll}+\\s){0,3}" + NAME),
            Pattern.compile("(?<!\\p{L})[Пп]о словам\\s(?:\\p{Ll}+\\s){0,3}" + NAME));

    /// They stand for a name that the passage does not have.
    private static final Set<String> PRONOUNS =
            Set.of("He", "She", "They", "It", "We", "I", "You", "Он", "Она", "Они", "Оно", "Мы", "Я", "Вы");

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";
    private static final int MAX_PASSAGE_UTF16 = 2_000;

    private SpeechReader() {}

    /// What the passage itself shows.
    ///
    /// @param startUtf16 first UTF-16 unit of the passage
    /// @param endUtf16 the unit behind its last
    /// @param atUtf16 a place in it: what stands there is what may be in quotation marks
    public static SpeechProposal propose(String text, int startUtf16, int endUtf16, int atUtf16) {
        String passage = text.substring(startUtf16, Math.min(endUtf16, startUtf16 + MAX_PASSAGE_UTF16));
        boolean direct = isQuoted(passage, Math.min(atUtf16 - startUtf16, passage.length()));
        return new SpeechProposal(direct, speaker(passage));
    }

    private static boolean isQuoted(String passage, int at) {
        int open = 0;
        boolean straight = false;
        for (int i = 0; i < at; i++) {
            char c = passage.charAt(i);
            if (c == '"') {
                straight = !straight;
            } else if (OPENING.indexOf(c) >= 0 && !(c == '“' && open > 0)) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
                open--;
            }
        }
        return open > 0 || straight;
    }

    private static @Nullable String speaker(String passage) {
        for (Pattern pattern : SPEAKERS) {
            Matcher found = pattern.matcher(passage);
            while (found.find()) {
                String name = found.group(1).strip();
                if (!PRONOUNS.contains(name)) {
                    return name;
                }
            }
        }
        return null;
    }
}
