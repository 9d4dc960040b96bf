package org.rareearthatlas.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words for what is wrong with files and rows, from the same message bundles as the screen's, for the terminal and
/// for files too.
public final class ImportTexts {

    private final ResourceBundle bundle;
    private final Locale locale;

    public ImportTexts(Locale locale) {
        this.locale = locale;
        // English stands in the bundle without a language; the machine's own language must not come in between.
        Locale sought = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                sought,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String reason(RowIssue issue) {
        return text("import.issue." + issue.kind(), issue.detail());
    }

    public String remedy(RowIssue issue) {
        return text("import.remedy." + issue.kind(), issue.detail());
    }

    public String reason(UnreadableFileException e) {
        return text("problem.file." + e.problem(), e.arguments().toArray());
    }

    public String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
