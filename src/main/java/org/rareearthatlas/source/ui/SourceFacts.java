package org.rareearthatlas.source.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.WebLink;

/// Everything that is known of a source, and what is not.
public class SourceFacts extends DescriptionList {

    private final SourceWords words = new SourceWords(getLocale());

    /// @param derivedFrom the source that this one reports, if it is known to report one
    public SourceFacts(Source source, @Nullable Source derivedFrom) {
        addClassName("properties");
        SourceData data = source.data();
        add("source.kind", new Span(words.kind(source)));
        if (data.publisher() == null) {
            addText("source.publisher", null);
        } else {
            add(
                    "source.publisher",
                    new InnerLink(SourceWords.path(PartyKind.PUBLISHER, data.publisher()), data.publisher()));
        }
        addText("source.author", data.author());
        addText("source.publishedOn", date(data.publishedOn()));
        add("source.address", address(data.address()));
        addText("source.language", data.language() == null ? null : formats().language(data.language()));
        if (data.retrievedOn() != null) {
            addText("source.retrievedOn", date(data.retrievedOn()));
        }
        if (derivedFrom != null) {
            add("source.derivedFrom", new InnerLink(SourceWords.path(derivedFrom.id()), derivedFrom.displayTitle()));
        }
        if (data.rights() != null) {
            addText("source.rights", data.rights());
        }
        if (data.note() != null) {
            addText("source.note", data.note());
        }
    }

    private void addText(String key, @Nullable String value) {
        Span text = new Span(words.orUnknown(value));
        text.setClassName("unknown", value == null);
        add(key, text);
    }

    private void add(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
    }

    private Component address(@Nullable String address) {
        if (address != null) {
            var link = WebLink.of(address, address);
            if (link.isPresent()) {
                return link.get();
            }
        }
        Span text = new Span(words.orUnknown(address));
        text.setClassName("unknown", address == null);
        return text;
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : formats().date(date);
    }

    private Formats formats() {
        return Formats.of(getLocale());
    }
}
