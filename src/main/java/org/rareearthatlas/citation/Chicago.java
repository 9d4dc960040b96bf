package org.rareearthatlas.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;

/// Chicago, bibliography style: author, title, publisher and date, address. Titles stand in quotation marks (§14.206),
/// descriptions that stand for a title do not (§14.222). A date of access is given where no date of publication is
/// known (§14.12). Names are kept as they are written: which part is the family name is not known.
final class Chicago {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private Chicago() {}

    static String cite(Source source) {
        SourceData data = source.data();
        List<String> sentences = new ArrayList<>();
        if (data.author() != null) {
            sentences.add(sentence(data.author()));
        }
        sentences.add(title(data));
        String imprint = imprint(data.publisher(), data.publishedOn());
        if (!imprint.isEmpty()) {
            sentences.add(sentence(imprint));
        }
        if (data.publishedOn() == null && data.retrievedOn() != null) {
            sentences.add(sentence("Accessed " + DATE.format(data.retrievedOn())));
        }
        if (data.address() != null) {
            sentences.add(sentence(data.address()));
        }
        return String.join(" ", sentences);
    }

    /// American usage puts the period inside; titles inside a title change to single marks.
    private static String title(SourceData data) {
        if (data.titleIsDescriptive()) {
            return sentence(data.title());
        }
        String inner = data.title().replace('“', '‘').replace('”', '’');
        return "“" + sentence(inner) + "”";
    }

    private static String imprint(@Nullable String publisher, @Nullable LocalDate publishedOn) {
        List<String> parts = new ArrayList<>();
        if (publisher != null) {
            parts.add(publisher);
        }
        if (publishedOn != null) {
            parts.add(DATE.format(publishedOn));
        }
        return String.join(", ", parts);
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.?!…][’”]?") ? words : words + ".";
    }
}
