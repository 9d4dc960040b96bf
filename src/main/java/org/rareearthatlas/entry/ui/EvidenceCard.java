package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.EvidenceInput.QuoteInput;
import org.rareearthatlas.text.Problem;

/// One evidence. What was typed for one kind stays when another is looked at.
final class EvidenceCard extends Div {

    private final transient FormFields fields;
    private final String prefix;
    private final Select<EvidenceKind> kind = new Select<>();
    private final SourceChooser source;
    private final QuoteFields quote;
    private final QuotePicker existing;
    private final RecordFields row;
    private final CitationFields citation;
    private final Paragraph unsourced;

    /// @param prefix stands before the keys of the fields in here
    EvidenceCard(FormFields fields, FormServices services, String prefix, List<EvidenceKind> kinds) {
        this.fields = fields;
        this.prefix = prefix;
        addClassName("entry-evidence");
        source = new SourceChooser(fields, services.sources(), prefix + "source");
        quote = new QuoteFields(fields, prefix);
        existing = new QuotePicker(fields, services.sources(), prefix + "quote");
        row = new RecordFields(fields, prefix);
        citation = new CitationFields(fields, prefix);
        unsourced = FieldGroup.hint(getTranslation("entry.evidence.unsourced.explained"));
        addKind(kinds);
        add(kind, existing, source, quote, row, citation, unsourced);
        showKind();
    }

    private void addKind(List<EvidenceKind> kinds) {
        kind.setLabel(getTranslation("entry.evidence.kind"));
        kind.setPlaceholder(getTranslation("entry.evidence.choose"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(this::inWords);
        kind.setWidthFull();
        kind.addValueChangeListener(change -> showKind());
        fields.choice(
                prefix + "kind",
                kind.getLabel(),
                kind,
                EvidenceKind::name,
                text -> kinds.contains(Choices.find(EvidenceKind.values(), text))
                        ? Choices.find(EvidenceKind.values(), text)
                        : null,
                this::inWords);
    }

    private String inWords(@Nullable EvidenceKind value) {
        return value == null ? "" : getTranslation("entry.evidence.kind." + value);
    }

    private void showKind() {
        EvidenceKind chosen = kind.getValue();
        source.setVisible(chosen != null && chosen.needsSource());
        quote.setVisible(chosen == EvidenceKind.NEW_QUOTE);
        existing.setVisible(chosen == EvidenceKind.EXISTING_QUOTE);
        row.setVisible(chosen == EvidenceKind.RECORD);
        citation.setVisible(chosen == EvidenceKind.CITATION);
        unsourced.setVisible(chosen == EvidenceKind.UNSOURCED);
    }

    void setKind(EvidenceKind value) {
        kind.setValue(value);
    }

    void focus() {
        kind.focus();
    }

    boolean isChosen() {
        return !kind.isEmpty();
    }

    /// Forgets the card's fields.
    void unregister() {
        fields.remove(prefix);
    }

    /// The evidence; nothing when no kind is chosen, or when there are problems.
    Optional<EvidenceInput> read(FormProblems problems) {
        EvidenceKind chosen = kind.getValue();
        if (chosen == null) {
            return Optional.empty();
        }
        return switch (chosen) {
            case NEW_QUOTE, EXISTING_QUOTE -> readQuote(problems).map(EvidenceInput.class::cast);
            case RECORD -> source.read(problems).flatMap(from -> problems.attempt(prefix, () -> row.read(from)));
            case CITATION -> source.read(problems).flatMap(from -> problems.attempt(prefix, () -> citation.read(from)));
            case UNSOURCED -> Optional.of(new EvidenceInput.Unsourced());
        };
    }

    /// The words; nothing when there are problems, which then are known.
    Optional<QuoteInput> readQuote(FormProblems problems) {
        if (kind.getValue() == EvidenceKind.EXISTING_QUOTE) {
            return existing.read(problems).map(EvidenceInput.ExistingQuote::new);
        }
        if (kind.getValue() == EvidenceKind.NEW_QUOTE) {
            var from = source.read(problems);
            var words = problems.attempt(prefix, quote::read);
            return from.flatMap(given -> words.map(data -> new EvidenceInput.NewQuote(given, data)));
        }
        problems.add(prefix + "kind", Problem.of(prefix + "kind", "quote.missing"));
        return Optional.empty();
    }
}
