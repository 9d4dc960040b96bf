package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses a language: those in which rare-earth deposits are written about, any other that a value already has, and
/// "other".
final class LanguageSelect extends Select<String> {

    /// BCP 47 for a language that is not known.
    static final String OTHER = "und";

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "de", "es", "fi", "fr", "ja", "kk", "kl", "ky", "mn", "no", "pt", "sah", "sv", "tyv", "uk",
            "uz", "vi", "zh", OTHER);
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private final List<String> offered = new ArrayList<>(LANGUAGES);

    LanguageSelect() {
        setItems(offered);
        setItemLabelGenerator(this::name);
    }

    /// Adds the field to a form.
    void register(FormFields fields, String key, String label) {
        fields.choice(key, label, this, tag -> tag, this::offer, this::name);
    }

    private String name(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        return tag.equals(OTHER)
                ? getTranslation("entry.language.other")
                : Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }

    private @Nullable String offer(String tag) {
        if (!TAG.matcher(tag).matches()) {
            return null;
        }
        if (!offered.contains(tag)) {
            String chosen = getValue();
            offered.add(tag);
            setItems(offered);
            setValue(chosen);
        }
        return tag;
    }
}
