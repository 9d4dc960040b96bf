package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.ui.AnchorNote;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.InnerLink;

/// What rests on the quote that was opened in a text; stays in sight at the foot of the panel.
class OpenedQuote extends Div {

    OpenedQuote() {
        addClassName("opened-quote");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(QuoteSheet sheet) {
        removeAll();
        QuoteCard.Model card = sheet.card();
        H3 title = new H3(getTranslation("workspace.quote.says"));
        title.addClassName("section-title");
        NativeButton close = new NativeButton(getTranslation("workspace.close"), click -> setVisible(false));
        close.addClassNames("atlas-button", "quiet-button");
        add(title);
        if (sheet.claims().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("workspace.quote.noPlace"));
            none.addClassName("not-known");
            add(none);
        } else {
            add(new SubjectList(sheet.claims()));
        }
        if (card.place() != null) {
            add(new AnchorNote(card.quote(), card.place()));
        }
        InnerLink page = new InnerLink(SourceWords.path(card.quote().id()), getTranslation("workspace.quote.page"));
        page.addClassNames("atlas-button", "quiet-button");
        Div actions = new Div(page, close);
        actions.addClassName("opened-actions");
        add(actions);
        setVisible(true);
    }
}
