package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EvidenceInput;

/// What carries the values of a deposit: one evidence, or several that all say the same.
final class EvidenceFields extends FieldGroup {

    private final transient FormFields fields;
    private final transient FormServices services;
    private final Div cards = new Div();
    private final List<EvidenceCard> shown = new ArrayList<>();
    private final Button add = new Button();
    private final int start;

    /// @param start how many evidences to ask for at first
    EvidenceFields(FormFields fields, FormServices services, int start) {
        super("entry.group.evidence");
        this.fields = fields;
        this.services = services;
        this.start = start;
        cards.addClassName("entry-rows");
        ErrorLine error = new ErrorLine();
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> {
            addCard().focus();
            fields.changed();
        });
        addFields(
                hint(getTranslation(start == 0 ? "entry.evidence.help.edit" : "entry.evidence.help")),
                cards,
                add,
                error);
        fields.add(new FormFields.Field(
                "evidence", getTranslation("entry.group.evidence"), error, () -> "", text -> {}, text -> text));
        fields.add(new FormFields.Field(
                "evidence" + FormFields.COUNT,
                getTranslation("entry.group.evidence"),
                cards,
                () -> Integer.toString(shown.size()),
                text -> resize(Rows.parseCount(text, DepositEntry.MAX_EVIDENCE)),
                text -> text));
        fields.onChange(() -> error.setInvalid(error.isInvalid() && !isChosen()));
        resize(start);
    }

    private EvidenceCard addCard() {
        List<EvidenceKind> kinds = List.of(EvidenceKind.values());
        EvidenceCard card = new EvidenceCard(fields, services, "evidence." + shown.size() + ".", kinds);
        shown.add(card);
        Button remove = new Button(getTranslation("entry.evidence.remove"), click -> removeLast());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("entry-remove");
        card.add(remove);
        cards.add(card);
        refresh();
        return card;
    }

    private void removeLast() {
        resize(shown.size() - 1);
        fields.changed();
    }

    private void resize(int count) {
        while (shown.size() > count) {
            EvidenceCard last = shown.removeLast();
            cards.remove(last);
            last.unregister();
        }
        while (shown.size() < count) {
            addCard();
        }
        refresh();
    }

    /// Only the last card can go, so that the keys of the others stay; the first stays where evidence is asked for.
    private void refresh() {
        for (int i = 0; i < shown.size(); i++) {
            boolean last = i == shown.size() - 1 && i >= start;
            shown.get(i).getChildren().filter(Button.class::isInstance).forEach(button -> button.setVisible(last));
        }
        add.setText(getTranslation(shown.isEmpty() ? "entry.evidence.add" : "entry.evidence.addMore"));
        add.setVisible(shown.size() < DepositEntry.MAX_EVIDENCE);
    }

    /// Whether the editor has begun to give evidence.
    boolean isChosen() {
        return shown.stream().anyMatch(EvidenceCard::isChosen);
    }

    List<EvidenceInput> read(FormProblems problems) {
        List<EvidenceInput> evidence = new ArrayList<>();
        shown.forEach(card -> card.read(problems).ifPresent(evidence::add));
        return evidence;
    }
}
