package org.rareearthatlas.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// In which language the atlas speaks to a reader: the chosen one, else the browser's, else English.
public final class ReaderLanguage {

    /// Holds the language that the reader chose.
    public static final String COOKIE = "atlas-language";

    /// The languages of the message bundles.
    public static final List<Locale> PROVIDED = List.of(Locale.ENGLISH, Locale.of("ru"));

    private ReaderLanguage() {}

    static Locale of(VaadinRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return cookies(request)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> provided(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> preferred(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> provided(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> provided(String language) {
        return PROVIDED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Stream<Cookie> cookies(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
