package org.rareearthatlas.glossary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.rareearthatlas.glossary.GlossarySource;
import org.rareearthatlas.glossary.GlossaryTerm;
import org.rareearthatlas.uikit.WebLink;

/// What a term means, and after which documents.
public class Meaning extends Div {

    public Meaning(GlossaryTerm term) {
        addClassName("meaning");
        Paragraph after = new Paragraph(getTranslation("glossary.after"));
        after.addClassName("quiet");
        UnorderedList sources = new UnorderedList();
        for (GlossarySource source : term.sources()) {
            sources.add(
                    new ListItem(WebLink.of(source.address(), source.title()).orElseThrow()));
        }
        add(new Paragraph(new GlossaryWords(getLocale()).meaning(term)), after, sources);
    }
}
