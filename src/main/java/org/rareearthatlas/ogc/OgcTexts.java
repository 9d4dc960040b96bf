package org.rareearthatlas.ogc;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/// The words of the API in the language that the client prefers.
record OgcTexts(I18NProvider provider, Locale locale) {

    static OgcTexts of(I18NProvider provider, HttpServletRequest request) {
        boolean asked = request.getHeader("Accept-Language") != null;
        Locale locale = Collections.list(request.getLocales()).stream()
                .filter(preferred -> asked)
                .flatMap(preferred -> provider.getProvidedLocales().stream()
                        .filter(provided -> provided.getLanguage().equals(preferred.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return new OgcTexts(provider, locale);
    }

    String text(String key, Object... arguments) {
        return provider.getTranslation(key, locale, arguments);
    }

    String title(OgcCollection collection) {
        return text("ogc.collection." + collection.id());
    }

    String description(OgcCollection collection) {
        return text("ogc.collection." + collection.id() + ".text");
    }
}
