package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.batch.ErrorCsv;
import org.rareearthatlas.exchange.batch.ImportCancelledException;
import org.rareearthatlas.exchange.batch.ImportPlan;
import org.rareearthatlas.exchange.batch.ImportProgress;
import org.rareearthatlas.uikit.Counts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Reads the whole file away from the window's thread and tells what is wrong.
final class CheckStep extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(CheckStep.class);

    private final ImportWizard wizard;
    private final transient ImportDraft draft;
    private final Paragraph says = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div result = new Div();
    private transient @Nullable ImportProgress progress;

    CheckStep(ImportWizard wizard, ImportDraft draft) {
        this.wizard = wizard;
        this.draft = draft;
        addClassName("entry-fields");
        says.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("import.checking"));
        add(says, bar, result);
        check();
    }

    /// Checks again, after something was changed.
    void check() {
        UI ui = UI.getCurrentOrThrow();
        ImportProgress begun = new ImportProgress();
        progress = begun;
        result.removeAll();
        bar.setVisible(true);
        says.setText(getTranslation("import.checking"));
        Button stop = new Button(getTranslation("import.stop"), click -> begun.cancel());
        result.add(stop);
        Locale locale = ui.getLocale();
        begun.onChange(() -> ui.access(() -> says.setText(Counts.text(locale, "import.checked", begun.rows()))));
        ImportPlan plan = draft.plan();
        Thread.ofPlatform().daemon().name("import-check").start(new DelegatingSecurityContextRunnable(() -> {
            Runnable outcome = outcome(plan, begun, locale);
            ui.access(() -> {
                if (progress == begun) {
                    bar.setVisible(false);
                    outcome.run();
                }
            });
        }));
    }

    private Runnable outcome(ImportPlan plan, ImportProgress begun, Locale locale) {
        try (ErrorCsv errors = new ErrorCsv(draft.newErrors(), draft.preview().facts(), locale)) {
            CheckReport report = wizard.services().imports().check(plan, begun, errors);
            return () -> show(report);
        } catch (UnreadableFileException e) {
            return () -> fail(new ImportTexts(locale).reason(e));
        } catch (ImportCancelledException e) {
            return () -> fail(getTranslation("import.stopped"));
        } catch (IOException | RuntimeException e) {
            LOG.error("A file to import could not be checked", e);
            return () -> fail(getTranslation("import.failed"));
        }
    }

    private void show(CheckReport report) {
        draft.report = report;
        says.setText(Counts.text(getLocale(), "import.checked", report.rows()));
        wizard.showPlaces(report.sample());
        result.removeAll();
        result.add(new CheckResult(wizard, draft, report, this::check));
    }

    private void fail(String words) {
        says.setText(words);
        result.removeAll();
        result.add(new Button(getTranslation("import.again"), click -> check()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ImportProgress running = progress;
        if (running != null) {
            running.cancel();
        }
        super.onDetach(event);
    }
}
