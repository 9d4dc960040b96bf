package org.rareearthatlas.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.InnerLink;

/// What a suggestion rests on: the words, the record or the citation, each with its source.
final class SuggestedEvidence extends Div {

    private final transient SourceService sources;

    SuggestedEvidence(Entry entry, SourceService sources) {
        this.sources = sources;
        addClassName("suggested-evidence");
        switch (entry) {
            case Entry.NewPassage of -> {
                quote(of.words());
                add(existing(new SourceInput.Existing(of.source())));
            }
            case Entry.NewSourceText of -> add(existing(new SourceInput.Existing(of.source())));
            default -> of(entry).forEach(this::show);
        }
    }

    private static List<EvidenceInput> of(Entry entry) {
        return switch (entry) {
            case Entry.NewDeposit of -> of.deposit().evidence();
            case Entry.ChangedDeposit of -> of.deposit().evidence();
            case Entry.NewRegion of -> List.of(of.firstQuote());
            case Entry.NewQuote of -> List.of(of.words());
            case Entry.NewClaim of ->
                new ArrayList<>(of.claim().evidence().stream().toList());
            case Entry.ChangedClaim of ->
                new ArrayList<>(of.claim().evidence().stream().toList());
            default -> List.of();
        };
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void show(EvidenceInput evidence) {
        switch (evidence) {
            case EvidenceInput.NewQuote of -> {
                quote(of.quote());
                add(source(of.source()));
            }
            case EvidenceInput.ExistingQuote of ->
                sources.findQuote(of.quote()).ifPresent(found -> {
                    quote(found.data());
                    add(existing(new SourceInput.Existing(found.source().id())));
                });
            case EvidenceInput.DatasetRecord of -> {
                add(new Paragraph(getTranslation("claim.record", of.recordId())
                        + Optional.ofNullable(of.field())
                                .map(field -> " · " + field)
                                .orElse("")
                        + Optional.ofNullable(of.value())
                                .map(value -> ": " + value)
                                .orElse("")));
                add(source(of.source()));
            }
            case EvidenceInput.Citation of -> {
                add(new Paragraph(of.paraphrase()));
                add(source(of.source()));
            }
            case EvidenceInput.Unsourced of -> add(new Paragraph(getTranslation("claim.unsourced")));
        }
    }

    private void quote(QuoteData data) {
        Element words = new Element("blockquote");
        words.setText(data.selector().exact());
        getElement().appendChild(words);
        String who = data.speaker() == null ? "" : data.speaker() + " · ";
        add(new Paragraph(who + getTranslation("entry.quote.speech." + data.speech())));
    }

    private Component source(SourceInput input) {
        return switch (input) {
            case SourceInput.Existing of -> existing(of);
            case SourceInput.New of -> {
                String publisher = of.data().publisher();
                String address = of.data().address();
                yield quiet(getTranslation("suggestion.newSource", of.data().title())
                        + (publisher == null ? "" : " · " + publisher)
                        + (address == null ? "" : " · " + address));
            }
        };
    }

    private Component existing(SourceInput.Existing of) {
        Optional<Source> found = sources.findSource(of.id());
        if (found.isEmpty()) {
            return quiet(getTranslation("history.source.gone", of.id().toString()));
        }
        InnerLink link = new InnerLink(SourceWords.path(of.id()), found.get().displayTitle());
        Paragraph line = new Paragraph(link);
        line.addClassName("quiet");
        return line;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }
}
