package org.rareearthatlas.source.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Party;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.uikit.Formats;

/// Sources in plain words of a language; what is unknown is said.
public final class SourceWords {

    private final Locale locale;

    public SourceWords(Locale locale) {
        this.locale = locale;
    }

    /// The permanent address of a source, from the application's root.
    public static String path(SourceId id) {
        return "source/" + id;
    }

    /// The permanent address of a quote, from the application's root.
    public static String path(QuoteId id) {
        return "quote/" + id;
    }

    /// The address of a speaker or publisher by a name that sources write, from the application's root.
    public static String path(PartyKind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT) + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /// The permanent address of a speaker or publisher, from the application's root.
    public static String path(Party party) {
        return party.kind().name().toLowerCase(Locale.ROOT) + "/" + party.id();
    }

    /// Who published it, or that nobody knows.
    public String publisher(Source source) {
        String publisher = source.data().publisher();
        return publisher == null ? text("source.publisher.unknown") : publisher;
    }

    public String kind(Source source) {
        return text("source.kind." + source.data().kind());
    }

    /// The day of publication, or that it is unknown.
    public String publishedOn(Source source) {
        return source.data().publishedOn() == null
                ? text("source.date.unknown")
                : Formats.of(locale).date(source.data().publishedOn());
    }

    /// The value, or the word for unknown.
    public String orUnknown(@Nullable String value) {
        return value == null || value.isBlank() ? text("source.unknown") : value;
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
