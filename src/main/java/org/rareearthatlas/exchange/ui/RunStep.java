package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rareearthatlas.exchange.batch.CheckReport;

/// The import itself: it goes on when the page is closed.
final class RunStep extends Div {

    RunStep(ImportWizard wizard, ImportDraft draft) {
        addClassName("entry-fields");
        CheckReport report = draft.report;
        Paragraph away = new Paragraph(getTranslation("import.away"));
        away.addClassName("entry-hint");
        add(new JobView(wizard.services().jobs().start(draft.plan(), report == null ? -1 : report.rows())), away);
    }
}
