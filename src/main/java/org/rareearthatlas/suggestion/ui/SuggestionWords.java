package org.rareearthatlas.suggestion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.suggestion.SuggestionHead;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.SuggestionState;

/// Suggestions in plain words of a language.
public final class SuggestionWords {

    private final Locale locale;

    public SuggestionWords(Locale locale) {
        this.locale = locale;
    }

    /// The address of a suggestion, from the application's root.
    public static String path(SuggestionId id) {
        return "suggestion/" + id;
    }

    /// What it is and what it is about, such as “New deposit: Lovozero”.
    public String title(SuggestionHead head) {
        String kind = text("suggestion.kind." + head.kind());
        return head.title().isEmpty() ? kind : kind + ": " + head.title();
    }

    public String state(SuggestionState state) {
        return text("suggestion.state." + state);
    }

    /// Who did something; null was someone without a name.
    public String who(@Nullable String name) {
        if (name == null) {
            return text("history.by.anonymous");
        }
        return name.equals("local") ? text("history.by.local") : name;
    }

    String step(SuggestionState state) {
        return text("suggestion.step." + state);
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
