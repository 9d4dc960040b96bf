package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.rareearthatlas.language.Languages;

/// Changes the language of the atlas. The choice is kept in a cookie.
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("workspace.language"));
        Languages.provided().forEach(language -> add(button(language)));
    }

    private NativeButton button(Locale language) {
        String shortName = I18NProvider.translate(language, "language.short");
        String ownName = language.getDisplayLanguage(language);
        NativeButton button = new NativeButton(shortName);
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement()
                .setAttribute(
                        "aria-label",
                        shortName + ", " + ownName.substring(0, 1).toUpperCase(language) + ownName.substring(1));
        button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(getLocale().getLanguage().equals(language.getLanguage())));
        button.addClickListener(click -> button.getElement()
                .executeJs(
                        "document.cookie = 'atlas-language=' + $0 + ';path=/;max-age=31536000;samesite=lax';"
                                + " location.reload();",
                        language.getLanguage()));
        return button;
    }
}
