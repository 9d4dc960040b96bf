package org.rareearthatlas.citation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.source.Source;

/// A source's citation to read and to copy, in each style.
public class CopyCitation extends NativeDetails {

    public CopyCitation(Source source) {
        addClassName("copy-citation");
        setSummary(new Span(getTranslation("citation.copy")));
        Paragraph shown = new Paragraph(CitationStyle.CHICAGO.cite(source));
        Div buttons = new Div();
        buttons.addClassName("citation-styles");
        for (CitationStyle style : CitationStyle.values()) {
            NativeButton button = new NativeButton(getTranslation("citation.style." + style));
            button.addClassNames("atlas-button", "quiet-button", "copy-text");
            button.setTitle(getTranslation("citation.copyAs", getTranslation("citation.style." + style)));
            button.getElement()
                    .setAttribute("data-text", style.cite(source))
                    .setAttribute("data-copied", getTranslation("citation.copied"));
            buttons.add(button);
        }
        setContent(new Div(shown, buttons));
    }
}
