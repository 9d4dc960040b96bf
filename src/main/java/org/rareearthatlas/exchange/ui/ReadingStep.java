package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.exchange.crs.FileCrs;

/// How the file was read, to change where that was guessed wrongly; the first rows as a table and on the map.
final class ReadingStep extends Div {

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1251", "windows-1252", "KOI8-R", "ISO-8859-1", "IBM866", "UTF-16LE", "GB18030");

    private final ImportWizard wizard;
    private final transient ImportDraft draft;
    private final Div options = new Div();
    private final Div table = new Div();
    private final StepError error = new StepError();
    private final Button next = new Button(getTranslation("import.next"), click -> goOn());

    ReadingStep(ImportWizard wizard, ImportDraft draft) {
        this.wizard = wizard;
        this.draft = draft;
        addClassName("entry-fields");
        options.addClassName("import-options");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(facts()), options, error, table, next);
        paint();
    }

    private String facts() {
        TableFacts facts = draft.preview().facts();
        return getTranslation(
                "import.reading.facts",
                draft.fileName,
                facts.format().title(),
                facts.columns().size());
    }

    private void paint() {
        TableFacts facts = draft.preview().facts();
        options.removeAll();
        if (facts.encoding() != null) {
            options.add(choice(
                    "encoding",
                    with(ENCODINGS, facts.encoding()),
                    facts.encoding(),
                    text -> text,
                    text -> with(text, null, null, null)));
        }
        if (facts.delimiter() != null) {
            options.add(choice(
                    "delimiter",
                    List.of(',', ';', '\t', '|'),
                    facts.delimiter(),
                    this::delimiter,
                    chosen -> with(null, chosen, null, null)));
            options.add(choice(
                    "quote",
                    List.of('"', '\''),
                    facts.quote(),
                    String::valueOf,
                    chosen -> with(null, null, chosen, null)));
        }
        Boolean headed = facts.headed();
        if (headed != null) {
            options.add(choice("head", List.of(true, false), headed, this::head, this::headed));
        }
        if (facts.layers().size() > 1 && facts.layer() != null) {
            options.add(choice(
                    "layer", facts.layers(), facts.layer(), text -> text, chosen -> with(null, null, null, chosen)));
        }
        options.add(crs());
        table.removeAll();
        table.add(new RowTableView(draft.preview(), getTranslation("import.reading.rows")));
        showOnMap();
    }

    private static List<String> with(List<String> names, @Nullable String more) {
        List<String> all = new ArrayList<>(names);
        if (more != null && !all.contains(more)) {
            all.addFirst(more);
        }
        return all;
    }

    private ReadOptions with(
            @Nullable String encoding,
            @Nullable Character delimiter,
            @Nullable Character quote,
            @Nullable String layer) {
        ReadOptions now = draft.options();
        return new ReadOptions(
                encoding == null ? now.encoding() : encoding,
                delimiter == null ? now.delimiter() : delimiter,
                quote == null ? now.quote() : quote,
                layer == null ? now.layer() : layer,
                now.crs(),
                now.headed());
    }

    private ReadOptions headed(boolean headed) {
        ReadOptions now = draft.options();
        return new ReadOptions(now.encoding(), now.delimiter(), now.quote(), now.layer(), now.crs(), headed);
    }

    private String head(boolean headed) {
        return getTranslation(headed ? "import.reading.head.yes" : "import.reading.head.no");
    }

    private String delimiter(@Nullable Character delimiter) {
        return delimiter == null || delimiter == '\t' ? getTranslation("import.reading.tab") : delimiter.toString();
    }

    private <T> Select<T> choice(
            String key, List<T> items, @Nullable T chosen, Function<T, String> words, Function<T, ReadOptions> change) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("import.reading." + key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener((HasValue.ValueChangeEvent<T> event) -> {
            if (event.isFromClient() && event.getValue() != null) {
                reread(change.apply(event.getValue()));
            }
        });
        return select;
    }

    private TextField crs() {
        TextField field = new TextField(getTranslation("import.reading.crs"));
        String named = draft.preview().facts().crs();
        field.setPlaceholder(named == null ? "EPSG:4326" : FileCrs.of(named).title());
        field.setHelperText(getTranslation("import.reading.crs.help"));
        field.setValue(draft.crs == null ? "" : draft.crs);
        field.setMaxLength(20_000);
        field.addValueChangeListener(event -> {
            draft.crs = event.getValue().isBlank() ? null : event.getValue().strip();
            showOnMap();
        });
        return field;
    }

    private void reread(ReadOptions wanted) {
        try {
            draft.reread(wanted);
            error.say("");
        } catch (UnreadableFileException e) {
            error.say(new ImportTexts(getLocale()).reason(e));
        }
        paint();
    }

    private boolean showOnMap() {
        try {
            List<CheckedRow> rows = draft.sample();
            error.say("");
            wizard.showPlaces(rows);
            return true;
        } catch (UnreadableFileException e) {
            error.say(new ImportTexts(getLocale()).reason(e));
            return false;
        }
    }

    private void goOn() {
        if (showOnMap()) {
            wizard.show(ImportWizard.Step.COLUMNS);
        }
    }
}
