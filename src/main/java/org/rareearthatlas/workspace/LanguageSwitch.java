package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Map;

/// Changes the language of the atlas. The choice is kept in a cookie.
class LanguageSwitch extends Div {

    private static final Map<String, String> SHORT_NAMES = Map.of("en", "EN", "ru", "РУ");

    LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("workspace.language"));
        add(button("en"), button("ru"));
    }

    private NativeButton button(String language) {
        NativeButton button = new NativeButton(SHORT_NAMES.get(language));
        button.getElement().setAttribute("lang", language);
        button.getElement().setAttribute("aria-label", SHORT_NAMES.get(language) + ", " + ownName(language));
        button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(getLocale().getLanguage().equals(language)));
        button.addClickListener(click -> button.getElement()
                .executeJs(
                        "document.cookie = 'atlas-language=' + $0 + ';path=/;max-age=31536000;samesite=lax';"
                                + " location.reload();",
                        language));
        return button;
    }

    private static String ownName(String language) {
        Locale locale = Locale.of(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
