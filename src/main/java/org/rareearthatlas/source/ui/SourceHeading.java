package org.rareearthatlas.source.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.rareearthatlas.source.Source;

/// The top of a source's panel.
public class SourceHeading extends Header {

    public SourceHeading(Source source) {
        addClassName("panel-heading");
        SourceWords words = new SourceWords(getLocale());
        Paragraph kind = new Paragraph(getTranslation("source.eyebrow") + " · " + words.kind(source));
        kind.addClassName("eyebrow");
        H2 title = new H2(source.displayTitle());
        title.addClassName("long-title");
        add(kind, title);
        if (source.data().titleIsDescriptive()) {
            Paragraph note = new Paragraph(getTranslation("source.title.descriptive"));
            note.addClassName("quiet");
            add(note);
        }
    }
}
