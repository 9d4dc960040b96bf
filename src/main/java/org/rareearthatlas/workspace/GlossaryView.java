package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.rareearthatlas.glossary.GlossaryTerm;
import org.rareearthatlas.glossary.ui.GlossaryWords;
import org.rareearthatlas.glossary.ui.Meaning;

/// All words of the field that the atlas explains, with the documents that define them.
@Route(value = GlossaryView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class GlossaryView extends Div implements DrawerContent {

    static final String PATH = "about/terms";

    private final transient GlossaryWords words = new GlossaryWords(getLocale());

    GlossaryView() {
        addClassNames("panel-body", "glossary");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        add(header, new Paragraph(getTranslation("glossary.what.is")));
        for (GlossaryTerm.Group group : GlossaryTerm.Group.values()) {
            H3 title = new H3(getTranslation("glossary.group." + group));
            title.addClassName("section-title");
            add(title, list(group));
        }
    }

    private DescriptionList list(GlossaryTerm.Group group) {
        DescriptionList list = new DescriptionList();
        Arrays.stream(GlossaryTerm.values())
                .filter(term -> term.group() == group)
                .forEach(term -> list.add(
                        new DescriptionList.Term(words.name(term)),
                        new DescriptionList.Description(new Meaning(term))));
        return list;
    }

    @Override
    public String subject() {
        return getTranslation("glossary.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
