package org.rareearthatlas.workspace;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.review.Acceptance;
import org.rareearthatlas.review.MentionPassage;
import org.rareearthatlas.review.MentionState;
import org.rareearthatlas.review.PlaceOption;
import org.rareearthatlas.review.PlaceOptions;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.Speech;

/// One mention: its words in the text, the places it may mean, and whose words they are.
@StyleSheet("styles/entry.css")
class MentionCard extends Div {

    /// How much of the text is shown around the words, in UTF-16 units.
    private static final int CONTEXT_UTF16 = 120;

    private enum Extent {
        SENTENCE,
        PARAGRAPH
    }

    private final Div passage = new Div();
    private final Paragraph reason = new Paragraph();
    private final RadioButtonGroup<PlaceOption> options = new RadioButtonGroup<>();
    private final ComboBox<PlaceOption> other = new ComboBox<>();
    private final Paragraph noSubject = new Paragraph(getTranslation("review.noSubject"));
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final RadioButtonGroup<Speech> speech = new RadioButtonGroup<>();
    private final TextField speaker = new TextField();
    private final Div open = new Div();
    private final transient Consumer<PlaceOption> onPlace;
    private transient @Nullable ReviewedMention shown;
    private String text = "";

    /// @param onPlace takes the place that is looked at
    MentionCard(PlaceOptions places, Consumer<PlaceOption> onPlace) {
        this.onPlace = onPlace;
        addClassName("mention-card");
        passage.addClassName("mention-passage");
        reason.addClassName("quiet");
        options.setLabel(getTranslation("review.place"));
        options.setItemLabelGenerator(this::inWords);
        options.addValueChangeListener(change -> chosen(change.getValue(), change.isFromClient()));
        other.setLabel(getTranslation("review.other"));
        other.setItems(
                query -> places.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        other.setItemLabelGenerator(this::inWords);
        other.setWidthFull();
        other.addValueChangeListener(change -> chosen(change.getValue(), change.isFromClient()));
        noSubject.addClassName("entry-hint");
        addSpeech();
        open.addClassName("entry-fields");
        open.add(options, other, noSubject, extent, speech, speaker);
        add(passage, reason, open);
    }

    private void addSpeech() {
        extent.setLabel(getTranslation("review.words"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(value -> getTranslation("review.words." + value));
        extent.addValueChangeListener(change -> paintPassage());
        speech.setLabel(getTranslation("entry.quote.speech"));
        speech.setItems(Speech.values());
        speech.setItemLabelGenerator(value -> getTranslation("entry.quote.speech." + value));
        speaker.setLabel(getTranslation("entry.quote.speaker"));
        speaker.setHelperText(getTranslation("review.proposed"));
        speaker.setMaxLength(SourceData.MAX_NAME_UTF16);
        speaker.setValueChangeMode(ValueChangeMode.ON_BLUR);
        speaker.setWidthFull();
    }

    /// @param words the whole text that the mention stands in
    /// @param quoted the quote that the sentence is already; what it says of the speaker stands above a proposal
    void show(ReviewedMention mention, String words, Optional<Quote> quoted) {
        shown = mention;
        text = words;
        boolean waits = mention.state() == MentionState.WAITING;
        open.setVisible(waits);
        reason.setText(reason(mention));
        other.clear();
        options.setItems(mention.options());
        options.setVisible(!mention.options().isEmpty());
        extent.setValue(Extent.SENTENCE);
        propose(mention, quoted);
        PlaceOption first = mention.findOption(mention.placeId())
                .or(() -> mention.options().stream().findFirst())
                .orElse(null);
        if (first == null) {
            noSubject.setVisible(false);
        } else {
            options.setValue(first);
            chosen(first, false);
        }
        paintPassage();
    }

    private String reason(ReviewedMention mention) {
        return switch (mention.state()) {
            case ACCEPTED ->
                getTranslation(
                        "review.accepted.as",
                        mention.findOption(mention.placeId()).map(this::inWords).orElse(""));
            case REJECTED -> getTranslation("review.rejected.one");
            case WAITING, LEFT_OUT ->
                getTranslation(
                        "review.because",
                        getTranslation(
                                "review.reason." + mention.reason().kind(),
                                mention.reason().argument()));
        };
    }

    private void propose(ReviewedMention mention, Optional<Quote> quoted) {
        WhoseWords whose = WhoseWords.of(mention, text, quoted);
        speech.setValue(whose.speech());
        speaker.setValue(Optional.ofNullable(whose.speaker()).orElse(""));
        speaker.setHelperText(getTranslation(quoted.isPresent() ? "review.quotedAlready" : "review.proposed"));
    }

    private void chosen(@Nullable PlaceOption place, boolean byPerson) {
        if (place == null) {
            return;
        }
        if (byPerson && place.equals(other.getValue())) {
            options.clear();
        } else if (byPerson) {
            other.clear();
        }
        noSubject.setVisible(!place.isSubject());
        onPlace.accept(place);
    }

    private String inWords(PlaceOption option) {
        String kind = getTranslation("review.kind." + option.kind());
        String country =
                option.countryCodes().isEmpty() || option.countryCodes().contains(",")
                        ? ""
                        : Locale.of("", option.countryCodes()).getDisplayCountry(getLocale());
        String unit = option.unitCode().isEmpty() || option.placeId().endsWith(option.unitCode())
                ? ""
                : " · " + option.unitCode();
        return option.name() + " · " + kind + (country.isEmpty() ? "" : " · " + country) + unit;
    }

    private void paintPassage() {
        ReviewedMention mention = shown;
        passage.removeAll();
        if (mention == null) {
            return;
        }
        MentionPassage words = words(mention);
        int from = Math.max(0, words.start() - CONTEXT_UTF16);
        int to = Math.min(text.length(), words.end() + CONTEXT_UTF16);
        passage.add(
                context(text.substring(from, words.start())),
                new Span(text.substring(words.start(), mention.startOffsetUtf16())));
        Element mark = new Element("mark");
        mark.setText(text.substring(mention.startOffsetUtf16(), mention.endOffsetUtf16()));
        passage.getElement().appendChild(mark);
        passage.add(
                new Span(text.substring(mention.endOffsetUtf16(), words.end())),
                context(text.substring(words.end(), to)));
    }

    private static Span context(String words) {
        Span context = new Span(words);
        context.addClassName("context");
        return context;
    }

    private MentionPassage words(ReviewedMention mention) {
        return extent.getValue() == Extent.PARAGRAPH
                ? MentionPassage.paragraph(text, mention)
                : MentionPassage.sentence(text, mention);
    }

    /// What a yes would say; nothing while no place is chosen.
    Optional<Acceptance> acceptance() {
        ReviewedMention mention = shown;
        PlaceOption place = other.getOptionalValue().orElse(options.getValue());
        if (mention == null || place == null) {
            return Optional.empty();
        }
        MentionPassage words = words(mention);
        String name = speaker.getValue().strip();
        return Optional.of(
                new Acceptance(place, words.start(), words.end(), speech.getValue(), name.isEmpty() ? null : name));
    }

    /// What a yes would say without a person's changes.
    static Acceptance proposed(ReviewedMention mention, String text, Optional<Quote> quoted) {
        MentionPassage words = MentionPassage.sentence(text, mention);
        WhoseWords whose = WhoseWords.of(mention, text, quoted);
        return new Acceptance(
                mention.options().getFirst(), words.start(), words.end(), whose.speech(), whose.speaker());
    }

    void choose() {
        if (options.isVisible()) {
            options.getElement().executeJs("this.querySelector('input:checked, input')?.focus()");
        } else {
            other.focus();
        }
    }
}
