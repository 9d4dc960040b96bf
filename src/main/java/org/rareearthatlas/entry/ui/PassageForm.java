package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.InvalidSelectorException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

/// Quotes a passage of a source's text, and says what it tells of which places.
public final class PassageForm extends EntryForm<Quote> {

    private static final int MAX_STATEMENT_LENGTH = 2000;

    private final transient FormServices services;
    private final transient Source source;
    private final TextQuoteSelector quoted;
    private final TextPositionSelector position;
    private final SpeechFields speech;
    private final SubjectPicker subjects;
    private final RadioButtonGroup<StatementKind> kind = new RadioButtonGroup<>();
    private final ElementFields elements;
    private final TextArea freeText = new TextArea();

    /// @throws InvalidSelectorException when the passage is none of the text, or too long
    PassageForm(FormServices services, Source source, SourceText text, String words, TextPositionSelector passage) {
        super(services, "passage." + text.id() + "." + passage.startOffsetUtf16(), "entry.quote.save");
        this.services = services;
        this.source = source;
        this.position = passage;
        this.quoted = QuoteAnchor.describe(words, passage);
        getElement().setAttribute("aria-label", getTranslation("entry.quote.new"));
        speech = new SpeechFields(fields, "");
        FieldGroup says = new FieldGroup("entry.group.says");
        subjects = new SubjectPicker(services);
        subjects.addValueChangeListener(change -> fields.changed());
        addKind();
        elements = new ElementFields(fields);
        freeText.setLabel(getTranslation("entry.passage.freeText"));
        freeText.setWidthFull();
        fields.text("freeText", freeText.getLabel(), Typing.follow(freeText));
        says.addFields(subjects, kind, elements, freeText);
        addPart(preview(), says, speech);
        kind.setValue(StatementKind.NAMED);
        if (source.data().language() != null) {
            fields.write(Map.of("quoteLanguage", source.data().language()));
        }
        ready();
    }

    private Div preview() {
        Div preview =
                new Div(context("… " + quoted.prefix()), new Span(quoted.exact()), context(quoted.suffix() + " …"));
        preview.addClassNames("entry-quote-preview", "entry-passage");
        return preview;
    }

    private static Span context(String words) {
        Span context = new Span(words);
        context.addClassName("context");
        return context;
    }

    private void addKind() {
        kind.setLabel(getTranslation("entry.passage.statement"));
        kind.setItems(StatementKind.values());
        kind.setItemLabelGenerator(this::inWords);
        kind.addValueChangeListener(change -> {
            elements.setVisible(change.getValue() == StatementKind.ELEMENTS);
            freeText.setVisible(change.getValue() == StatementKind.FREE_TEXT);
        });
        fields.choice(
                "statement",
                kind.getLabel(),
                kind,
                StatementKind::name,
                text -> Choices.find(StatementKind.values(), text),
                this::inWords);
    }

    private String inWords(StatementKind value) {
        return getTranslation("entry.passage.statement." + value);
    }

    @Override
    Optional<Quote> submit(FormProblems problems) {
        Optional<QuoteData> quote = problems.attempt("", () -> speech.read(quoted, position));
        Optional<Statement> statement =
                subjects.chosen().isEmpty() ? Optional.empty() : problems.attempt("", this::statement);
        return quote.filter(data -> problems.isEmpty()).flatMap(data -> {
            List<Subject> places = List.copyOf(subjects.chosen());
            return deliver(
                    problems,
                    new Entry.NewPassage(source.id(), data, places, statement.orElse(null)),
                    () -> services.entries().addPassage(source.id(), data, places, statement.orElse(null)));
        });
    }

    private @Nullable Statement statement() {
        return switch (kind.getValue()) {
            case NAMED -> new Statement.NamedAsRareEarthPlace();
            case ELEMENTS -> {
                if (elements.chosen().isEmpty()) {
                    throw new InvalidInputException(Problem.of("elements", "passage.elements.missing"));
                }
                yield new Statement.ContainsElements(elements.chosen());
            }
            case FREE_TEXT -> {
                String words = InputText.block("freeText", freeText.getValue(), MAX_STATEMENT_LENGTH);
                if (words == null) {
                    throw new InvalidInputException(Problem.of("freeText", "passage.freeText.missing"));
                }
                yield new Statement.FreeText(words);
            }
        };
    }
}
