package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.batch.ImportCounts;
import org.rareearthatlas.exchange.batch.ImportJob;
import org.rareearthatlas.exchange.batch.ImportJob.Outcome;
import org.rareearthatlas.exchange.batch.ImportProgress;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// Follows an import: how many rows are written, and how it ends.
final class JobView extends Div {

    private final transient ImportJob job;
    private final Paragraph says = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Div after = new Div();
    private transient Runnable unfollow = () -> {};

    JobView(ImportJob job) {
        this.job = job;
        addClassNames("entry-fields", "import-job");
        says.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("import.running"));
        stop = new Button(
                getTranslation("import.cancel"), click -> job.progress().cancel());
        add(says, bar, stop, after);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unfollow = job.progress().onChange(() -> ui.access(this::paint));
        paint();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow.run();
    }

    private void paint() {
        ImportProgress progress = job.progress();
        bar.setVisible(job.findOutcome().isEmpty());
        stop.setVisible(job.findOutcome().isEmpty());
        bar.setIndeterminate(progress.totalRows() <= 0);
        if (progress.totalRows() > 0) {
            bar.setValue(Math.min(1, (double) progress.rows() / progress.totalRows()));
        }
        job.findOutcome().ifPresentOrElse(this::paint, () -> {
            Formats formats = Formats.of(getLocale());
            says.setText(getTranslation(
                    "import.written",
                    formats.whole(progress.rows()),
                    formats.whole(Math.max(0, progress.totalRows()))));
        });
    }

    private void paint(Outcome outcome) {
        unfollow.run();
        after.removeAll();
        says.setText(
                switch (outcome) {
                    case Outcome.Imported imported -> counts(imported.batch().counts());
                    case Outcome.Nothing nothing -> getTranslation("import.nothingNew");
                    case Outcome.Cancelled cancelled -> getTranslation("import.cancelled");
                    case Outcome.Failed failed ->
                        failed.reason() == null
                                ? getTranslation("import.failed")
                                : new ImportTexts(getLocale()).reason(failed.reason());
                });
        if (outcome instanceof Outcome.Imported imported) {
            InnerLink source = new InnerLink("source/" + imported.batch().source(), getTranslation("import.toSource"));
            after.add(new Paragraph(source));
        }
        after.add(new Paragraph(new InnerLink("imports", getTranslation("import.list"))));
    }

    private String counts(ImportCounts counts) {
        String added = Counts.text(getLocale(), "import.done", counts.added());
        return counts.merged() == 0
                ? added
                : added + " " + Counts.text(getLocale(), "import.done.merged", counts.merged());
    }
}
