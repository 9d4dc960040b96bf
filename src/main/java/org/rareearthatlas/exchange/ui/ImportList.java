package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import org.rareearthatlas.exchange.batch.ImportBatch;
import org.rareearthatlas.exchange.batch.ImportJob;
import org.rareearthatlas.exchange.batch.ImportUndo;
import org.rareearthatlas.exchange.batch.UndoReport;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Offers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// The imports: those that run, and those that were made, each to be taken back as a whole.
public final class ImportList extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ImportList.class);
    private static final int MOST = 100;
    private static final int EDITED_SHOWN = 5;

    private final transient ImportServices services;
    private final transient ImportUndo undo;
    private final Div running = new Div();
    private final Paragraph says = new Paragraph();
    private final UnorderedList made = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("import.list.none"));

    ImportList(ImportServices services, ImportUndo undo) {
        this.services = services;
        this.undo = undo;
        addClassName("entry-fields");
        says.getElement().setAttribute("role", "status");
        says.setVisible(false);
        none.addClassName("empty");
        made.addClassNames("import-batches");
        for (ImportJob job : services.jobs().list()) {
            if (job.findOutcome().isEmpty()) {
                running.add(new JobView(job));
            }
        }
        add(running, says, none, made);
        load();
    }

    /// Reads the list again.
    public void load() {
        made.removeAll();
        services.imports().list(MOST).forEach(batch -> made.add(item(batch)));
        none.setVisible(made.getComponentCount() == 0);
    }

    private ListItem item(ImportBatch batch) {
        Span name = new Span(batch.fileName());
        name.addClassName("place-name");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(batch.importedAt());
        Span second = new Span(when + " · "
                + Counts.text(getLocale(), "import.done", batch.counts().added()));
        second.addClassName("place-second");
        InnerLink source = new InnerLink("source/" + batch.source(), getTranslation("import.toSource"));
        source.addClassName("quiet-link");
        ListItem item = new ListItem(name, second, source);
        item.addClassName("import-batch");
        if (batch.undoneAt() == null) {
            Button take = new Button(getTranslation("import.undo"), click -> ask(batch));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            take.setAriaLabel(getTranslation("import.undo.of", batch.fileName()));
            Offers.only(Roles.CURATOR, take);
            item.add(take);
        } else {
            item.add(new Span(getTranslation("import.undone")));
        }
        return item;
    }

    private void ask(ImportBatch batch) {
        inBackground(() -> {
            UndoReport report = undo.preview(batch.id());
            return () -> open(batch, report);
        });
    }

    private void open(ImportBatch batch, UndoReport report) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("import.undo.of", batch.fileName()));
        dialog.setText(words("import.undo.would", report));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("import.undo.no"));
        dialog.setConfirmText(getTranslation("import.undo"));
        dialog.addConfirmListener(event -> take(batch));
        dialog.open();
    }

    private String words(String key, UndoReport report) {
        String text = Counts.text(getLocale(), key, report.removedDeposits() + report.removedClaims());
        return report.editedSince().isEmpty()
                ? text
                : text + " "
                        + Counts.text(
                                getLocale(),
                                "import.undo.edited",
                                report.editedSince().size());
    }

    private void take(ImportBatch batch) {
        inBackground(() -> {
            UndoReport report = undo.undo(batch.id());
            return () -> taken(report);
        });
    }

    private void taken(UndoReport report) {
        say(words("import.undo.did", report));
        report.editedSince().stream().limit(EDITED_SHOWN).forEach(id -> {
            says.add(new Span(" "));
            says.add(new InnerLink("deposit/" + id, "#" + id));
        });
        load();
    }

    private void say(String words) {
        says.removeAll();
        says.add(new Span(words));
        says.setVisible(true);
    }

    /// A batch may have a million deposits: the window does not wait for them.
    ///
    /// @param task gives what is to be done in the window at its end
    private void inBackground(Supplier<Runnable> task) {
        UI ui = UI.getCurrentOrThrow();
        say(getTranslation("import.undo.looking"));
        Thread.ofPlatform().daemon().name("import-undo").start(new DelegatingSecurityContextRunnable(() -> {
            Runnable outcome = outcome(task);
            ui.access(() -> {
                says.setVisible(false);
                outcome.run();
            });
        }));
    }

    private Runnable outcome(Supplier<Runnable> task) {
        try {
            return task.get();
        } catch (EditConflictException e) {
            return () -> say(getTranslation("import.undo.conflict"));
        } catch (RuntimeException e) {
            LOG.error("An import could not be taken back", e);
            return () -> say(getTranslation("import.undo.failed"));
        }
    }
}
