package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.uikit.Formats;

/// The rows to look at, some at a time; what is changed in them counts when the file is checked again.
final class ProblemRows extends Div {

    private static final int PAGE = 10;

    private final transient ImportDraft draft;
    private final transient List<CheckedRow> rows;
    private final Div shown = new Div();
    private final Button more = new Button(getTranslation("import.rows.more"), click -> showMore());
    private final Button again;
    private int count;

    ProblemRows(ImportDraft draft, CheckReport report, Runnable checkAgain) {
        this.draft = draft;
        this.rows = report.shown();
        addClassName("import-problems");
        shown.addClassName("import-rows");
        again = new Button(getTranslation("import.rows.again"), click -> checkAgain.run());
        again.addClassName("import-again");
        again.setEnabled(false);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Formats formats = Formats.of(getLocale());
        add(new H3(getTranslation("import.rows")));
        if (rows.size() >= CheckReport.MOST_SHOWN) {
            add(new Paragraph(getTranslation("import.rows.first", formats.whole(rows.size()))));
        }
        add(shown, more, again);
        showMore();
    }

    private void showMore() {
        int end = Math.min(rows.size(), count + PAGE);
        for (CheckedRow row : rows.subList(count, end)) {
            shown.add(new ProblemRow(draft, row, () -> again.setEnabled(true)));
        }
        count = end;
        more.setVisible(count < rows.size());
    }
}
