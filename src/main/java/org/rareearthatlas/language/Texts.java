package org.rareearthatlas.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/// The texts of the message bundles in one language. A text with arguments is a [MessageFormat], one without is taken
/// as
/// it stands.
public final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        // English stands in the bundle without a language; the machine's own language must not come in between.
        bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale.getLanguage().equals("en") ? Locale.ROOT : locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// In the language of a locale, or in English where the atlas does not speak it.
    public static Texts of(Locale locale) {
        return new Texts(Languages.orEnglish(locale.getLanguage()));
    }

    /// One of the provided languages.
    public Locale locale() {
        return locale;
    }

    /// @throws MissingResourceException when there is no such text
    public String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public Set<String> keys() {
        return bundle.keySet();
    }
}
