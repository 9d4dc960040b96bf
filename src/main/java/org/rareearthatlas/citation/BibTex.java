package org.rareearthatlas.citation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;

/// BibTeX: `@article` for scientific publications, `@misc` for the rest. The characters that TeX reads as commands are
/// escaped; all others stay as they are, in UTF-8. Titles stand in double braces, so that no style changes their case.
final class BibTex {

    private BibTex() {}

    static String cite(Source source) {
        SourceData data = source.data();
        boolean article = data.kind() == SourceKind.SCIENTIFIC;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "author", escape(data.author()));
        put(fields, "title", "{" + escape(data.title()) + "}");
        put(fields, article ? "journal" : "howpublished", escape(data.publisher()));
        LocalDate date = data.publishedOn();
        if (date != null) {
            put(fields, "year", String.valueOf(date.getYear()));
        }
        // An address is no text: nothing in it is escaped, and none has braces.
        put(fields, "url", data.address());
        put(fields, "urldate", data.retrievedOn());
        put(fields, "language", data.language());
        String lines = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n"));
        // The names of months are macros of BibTeX's, without braces.
        String month = date == null
                ? ""
                : ",\n  month = "
                        + date.getMonth()
                                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .substring(0, 3)
                                .toLowerCase(Locale.ROOT);
        return "@" + (article ? "article" : "misc") + "{" + key(source) + ",\n" + lines + month + "\n}\n";
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /// Whose it is, when, and its number in the atlas, which makes the key the only one.
    private static String key(Source source) {
        SourceData data = source.data();
        String whose = data.author() != null ? data.author() : data.publisher() != null ? data.publisher() : "source";
        String letters = Normalizer.normalize(whose, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
        String year = data.publishedOn() == null
                ? ""
                : String.valueOf(data.publishedOn().getYear());
        return (letters.isEmpty() ? "source" : letters) + year + "-" + source.id();
    }

    private static @Nullable String escape(@Nullable String text) {
        return text == null ? null : text.codePoints().mapToObj(BibTex::escape).collect(Collectors.joining());
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + Character.toString(codePoint);
            default -> Character.isWhitespace(codePoint) ? " " : Character.toString(codePoint);
        };
    }
}
