package org.rareearthatlas.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.Problem;

/// What is known of a source; a null or empty part is unknown, never guessed.
///
/// @param title as published, or a descriptive one when it has none; 1 to 500 UTF-16 units
/// @param titleIsDescriptive whether the title is ours (shown in square brackets)
/// @param address http or https, at most 2,000 UTF-16 units
/// @param language BCP 47 tag of the source's text
/// @param derivedFrom the source that this one reports; a reprint is no independent witness
public record SourceData(
        String title,
        boolean titleIsDescriptive,
        SourceKind kind,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate retrievedOn,
        @Nullable String address,
        @Nullable String language,
        @Nullable SourceId derivedFrom,
        @Nullable String rights,
        @Nullable String note) {

    public static final int MAX_TITLE_UTF16 = 500;
    public static final int MAX_NAME_UTF16 = 300;
    public static final int MAX_ADDRESS_UTF16 = 2000;
    public static final int MAX_RIGHTS_UTF16 = 1000;
    public static final int MAX_NOTE_UTF16 = 4000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// @throws InvalidInputException naming each part that breaks a limit
    public SourceData {
        List<Problem> problems = new ArrayList<>();
        if (title.isBlank()) {
            problems.add(Problem.of("title", "source.title.missing"));
        }
        limit(problems, "title", title, MAX_TITLE_UTF16);
        limit(problems, "publisher", publisher, MAX_NAME_UTF16);
        limit(problems, "author", author, MAX_NAME_UTF16);
        limit(problems, "address", address, MAX_ADDRESS_UTF16);
        limit(problems, "language", language, LocalName.MAX_LANGUAGE_LENGTH);
        limit(problems, "rights", rights, MAX_RIGHTS_UTF16);
        limit(problems, "note", note, MAX_NOTE_UTF16);
        if (address != null && !isWebAddress(address)) {
            problems.add(Problem.of("address", "source.address.notWeb"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void limit(List<Problem> problems, String field, @Nullable String value, int maxUtf16) {
        if (value != null && value.length() > maxUtf16) {
            problems.add(Problem.of(field, "text.tooLong", maxUtf16));
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
