package org.rareearthatlas.glossary.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.rareearthatlas.glossary.GlossaryTerm;

/// Terms in plain words of a language.
public final class GlossaryWords {

    private final Locale locale;

    public GlossaryWords(Locale locale) {
        this.locale = locale;
    }

    /// The term as the atlas writes it elsewhere.
    public String name(GlossaryTerm term) {
        return text(
                switch (term.group()) {
                    case TYPE -> "deposit.type." + term;
                    case CODE -> "deposit.resource.code." + term;
                    case CATEGORY -> "claim.category." + term;
                });
    }

    /// What it means, in the atlas's words.
    public String meaning(GlossaryTerm term) {
        return text("glossary.term." + term);
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
