package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import org.rareearthatlas.uikit.InnerLink;

/// Says that an address leads nowhere, and the way back.
class NotFoundPanel extends Div implements DrawerContent {

    static final int STATUS = HttpStatusCode.NOT_FOUND.getCode();

    /// @param what what is missing, as a whole sentence
    void tell(String what) {
        removeAll();
        addClassName("panel-body");
        InnerLink home = new InnerLink("", getTranslation("workspace.notFound.home"));
        home.addClassNames("atlas-button", "quiet-button");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        add(header, new Paragraph(what), new Paragraph(getTranslation("workspace.notFound.what")), home);
    }

    @Override
    public String subject() {
        return getTranslation("workspace.notFound.title");
    }
}
