package org.rareearthatlas.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.uikit.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The texts of the message bundles. A text with arguments is a [MessageFormat], one without is taken as it stands; a
/// missing one shows as its key between exclamation marks.
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final Map<String, ResourceBundle> BUNDLES = ReaderLanguage.PROVIDED.stream()
            .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Translations::bundle));

    private static ResourceBundle bundle(Locale locale) {
        // English stands in the bundle without a language; the machine's own language must not come in between.
        Locale sought = locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale;
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                sought,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return ReaderLanguage.PROVIDED;
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            String text = bundleOf(locale).getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        } catch (MissingResourceException e) {
            LOG.warn("No text for {} in {}", key, locale);
            return "!" + key + "!";
        }
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        ResourceBundle bundle = bundleOf(locale);
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    private static ResourceBundle bundleOf(Locale locale) {
        ResourceBundle bundle = BUNDLES.get(locale.getLanguage());
        return bundle == null ? bundle(Locale.ENGLISH) : bundle;
    }
}
