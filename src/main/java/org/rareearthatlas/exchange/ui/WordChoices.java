package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.check.WordProposals;
import org.rareearthatlas.exchange.mapping.WordMeanings;
import org.rareearthatlas.uikit.Formats;

/// The words that the atlas does not know: what each means is said once for all rows. A word that looks like a known
/// one
/// comes with a proposal, which counts as soon as all are applied.
final class WordChoices extends Div {

    private static final int MOST = 20;

    private final transient ImportDraft draft;
    private final transient List<UnaryOperator<WordMeanings>> changes = new ArrayList<>();

    /// @param applied called when the draft has the meanings
    WordChoices(ImportDraft draft, List<CheckReport.Word> words, Runnable applied) {
        this.draft = draft;
        addClassName("entry-fields");
        add(new H3(getTranslation("import.words")), new Paragraph(getTranslation("import.words.what")));
        UnorderedList told = new UnorderedList();
        told.addClassName("import-words");
        words.stream().limit(MOST).forEach(word -> add(word, told));
        remembered();
        add(told);
        if (!changes.isEmpty()) {
            add(new Button(getTranslation("import.words.apply"), click -> {
                WordMeanings meant = draft.mapping().words();
                for (UnaryOperator<WordMeanings> change : changes) {
                    meant = change.apply(meant);
                }
                draft.map(draft.mapping().withWords(meant));
                applied.run();
            }));
        }
    }

    private void add(CheckReport.Word word, UnorderedList told) {
        String rows = Formats.of(getLocale()).whole(word.rows());
        String label = getTranslation("import.word.means", word.text(), rows);
        switch (word.kind()) {
            case UNKNOWN_ELEMENT ->
                add(elements(
                        label,
                        word.text(),
                        WordProposals.element(word.text()).map(Set::of).orElseGet(Set::of)));
            case UNKNOWN_STATUS -> add(status(label, word.text(), WordProposals.status(word.text())));
            case UNKNOWN_TYPE -> add(type(label, word.text(), WordProposals.type(word.text())));
            default -> told.add(new ListItem(getTranslation("import.word." + word.kind(), word.text(), rows)));
        }
    }

    /// What was said before, also for an earlier file, can be changed.
    private void remembered() {
        WordMeanings meant = draft.mapping().words();
        meant.elements()
                .forEach((word, elements) -> add(elements(getTranslation("import.word.meant", word), word, elements)));
        meant.statuses()
                .forEach((word, status) ->
                        add(status(getTranslation("import.word.meant", word), word, Optional.of(status))));
        meant.types()
                .forEach((word, type) -> add(type(getTranslation("import.word.meant", word), word, Optional.of(type))));
    }

    private Component elements(String label, String word, Set<Element> now) {
        MultiSelectComboBox<Element> choice = new MultiSelectComboBox<>(label);
        choice.setItems(Element.values());
        choice.setItemLabelGenerator(Element::name);
        choice.setHelperText(getTranslation("import.word.elements.help"));
        choice.setWidthFull();
        choice.setValue(new LinkedHashSet<>(now));
        changes.add(meant -> meant.withElements(word, choice.getValue()));
        return choice;
    }

    private Component status(String label, String word, Optional<Status> now) {
        Select<Status> choice = select(label, Status.values(), "deposit.status.", IssueKind.UNKNOWN_STATUS, now);
        changes.add(meant -> meant.withStatus(word, choice.getValue()));
        return choice;
    }

    private Component type(String label, String word, Optional<DepositType> now) {
        Select<DepositType> choice = select(label, DepositType.values(), "deposit.type.", IssueKind.UNKNOWN_TYPE, now);
        changes.add(meant -> meant.withType(word, choice.getValue()));
        return choice;
    }

    private <T extends Enum<T>> Select<T> select(
            String label, T[] values, String key, IssueKind kind, Optional<T> now) {
        Select<T> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("import.word.else." + kind));
        choice.setItemLabelGenerator(value -> words(value, key, kind));
        choice.setWidthFull();
        now.ifPresent(choice::setValue);
        return choice;
    }

    private String words(@Nullable Enum<?> value, String key, IssueKind kind) {
        return value == null ? getTranslation("import.word.else." + kind) : getTranslation(key + value);
    }
}
