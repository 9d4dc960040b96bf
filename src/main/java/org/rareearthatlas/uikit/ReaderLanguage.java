package org.rareearthatlas.uikit;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rareearthatlas.language.Languages;

/// In which language the atlas speaks to a reader: the chosen one, else the browser's, else English.
public final class ReaderLanguage {

    /// Holds the language that the reader chose.
    public static final String COOKIE = "atlas-language";

    /// Asks for a language in an address, so that each language of a page can be linked and found.
    public static final String PARAMETER = "lang";

    private ReaderLanguage() {}

    /// The language that the address asks for (`?lang=ru`), else the chosen one, else the browser's, else English.
    public static Locale of(VaadinRequest request) {
        return asked(request)
                .or(() -> chosen(request))
                .or(() -> preferred(request))
                .orElse(Locale.ENGLISH);
    }

    /// A window is made by a request of its own, which carries the page's parameters as one.
    private static Optional<Locale> asked(VaadinRequest request) {
        String query = request.getParameter("query");
        String own = request.getParameter(PARAMETER);
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(query).map(ReaderLanguage::languageIn))
                .flatMap(Languages::find);
    }

    private static String languageIn(String query) {
        return Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .map(part -> part.substring(PARAMETER.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return cookies(request)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Languages.find(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> preferred(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Languages.find(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Stream<Cookie> cookies(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
