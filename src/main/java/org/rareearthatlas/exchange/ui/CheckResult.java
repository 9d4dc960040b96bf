package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.function.Consumer;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.Duplicates.Choice;
import org.rareearthatlas.exchange.batch.Fate;
import org.rareearthatlas.exchange.mapping.WordMeanings;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;

/// What a check found: how many rows meet which fate, what can be decided for all of them, and the rows to look at.
final class CheckResult extends Div {

    private final ImportWizard wizard;
    private final transient ImportDraft draft;
    private final transient CheckReport report;
    private final transient Runnable checkAgain;

    CheckResult(ImportWizard wizard, ImportDraft draft, CheckReport report, Runnable checkAgain) {
        this.wizard = wizard;
        this.draft = draft;
        this.report = report;
        this.checkAgain = checkAgain;
        addClassName("entry-fields");
        add(fates(), decisions());
        if (!report.words().isEmpty() || !draft.mapping().words().equals(WordMeanings.NONE)) {
            add(new WordChoices(draft, report.words(), this::apply));
        }
        if (!report.shown().isEmpty()) {
            add(new ProblemRows(draft, report, checkAgain));
        }
        draft.findErrors().ifPresent(file -> {
            if (report.count(Fate.REJECTED) + report.count(Fate.DOUBTFUL) + report.count(Fate.SKIPPED) > 0) {
                Anchor errors = new Anchor(
                        DownloadHandler.forFile(file.toFile(), "errors.csv"), getTranslation("import.errors"));
                errors.addClassNames("atlas-button", "quiet-button");
                add(errors);
            }
        });
        add(goOn());
    }

    private UnorderedList fates() {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-fates");
        for (Fate fate : Fate.values()) {
            if (report.count(fate) > 0) {
                ListItem item = new ListItem(Counts.text(getLocale(), "import.fate." + fate, report.count(fate)));
                item.addClassName("fate-" + fate.name().toLowerCase(Locale.ROOT));
                list.add(item);
            }
        }
        return list;
    }

    private Div decisions() {
        Div decisions = new Div();
        decisions.addClassName("import-options");
        Duplicates now = draft.duplicates;
        duplicates(decisions, IssueKind.TWICE_IN_FILE, now.twiceInFile());
        duplicates(decisions, IssueKind.ALREADY_IMPORTED, now.alreadyImported());
        duplicates(decisions, IssueKind.LIKE_ANOTHER, now.likeAnother());
        if (now.merges()) {
            decisions.add(new MergeChoices(now.rule(), rule -> draft.duplicates = draft.duplicates.merging(rule)));
        }
        boolean doubts = report.count(Fate.DOUBTFUL) > 0 || draft.withDoubts;
        if (doubts) {
            Checkbox withDoubts = new Checkbox(getTranslation("import.withDoubts"), draft.withDoubts);
            withDoubts.addValueChangeListener(change -> {
                draft.withDoubts = change.getValue();
                checkAgain.run();
            });
            decisions.add(withDoubts);
        }
        return decisions;
    }

    private void duplicates(Div into, IssueKind kind, Choice now) {
        int rows = report.issues().getOrDefault(kind, 0);
        if (rows == 0) {
            return;
        }
        Select<Choice> select = new Select<>();
        select.setLabel(getTranslation(
                "import.duplicates." + kind, Formats.of(getLocale()).whole(rows)));
        select.setItems(Choice.values());
        select.setItemLabelGenerator(choice -> choice == null ? "" : getTranslation("import.choice." + choice));
        select.setValue(now);
        Consumer<Choice> changed = choice -> {
            draft.duplicates = draft.duplicates.with(kind, choice);
            checkAgain.run();
        };
        select.addValueChangeListener(event -> changed.accept(event.getValue()));
        into.add(select);
    }

    private void apply() {
        if (draft.preview().facts().hasNames()) {
            wizard.services().layouts().keep(draft.preview().facts().columns(), draft.mapping());
        }
        checkAgain.run();
    }

    private Button goOn() {
        int rows = report.count(Fate.ADDED) + report.count(Fate.MERGED);
        Button button = new Button(
                rows == 0 ? getTranslation("import.nothing") : Counts.text(getLocale(), "import.start", rows),
                click -> wizard.show(ImportWizard.Step.IMPORT));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(rows > 0);
        return button;
    }
}
