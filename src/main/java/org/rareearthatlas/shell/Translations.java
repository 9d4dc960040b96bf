package org.rareearthatlas.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The texts of the message bundles for the screen; a missing one shows as its key between exclamation marks.
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final Map<String, Texts> TEXTS =
            Languages.provided().stream().collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Texts::of));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.provided();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return textsOf(locale).text(key, arguments);
        } catch (MissingResourceException e) {
            LOG.warn("No text for {} in {}", key, locale);
            return "!" + key + "!";
        }
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        Texts texts = textsOf(locale);
        return texts.keys().stream().collect(Collectors.toMap(Function.identity(), texts::text));
    }

    private static Texts textsOf(Locale locale) {
        Texts texts = TEXTS.get(locale.getLanguage());
        return texts == null ? Texts.of(Locale.ENGLISH) : texts;
    }
}
