package org.rareearthatlas.exchange;

import java.util.Locale;
import org.rareearthatlas.language.Texts;

/// The words for what is wrong with files and rows, from the same message bundles as the screen's, for the terminal and
/// for files too.
public final class ImportTexts {

    private final Texts texts;

    public ImportTexts(Locale locale) {
        texts = Texts.of(locale);
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
        return texts.text(key, arguments);
    }
}
