package org.rareearthatlas.region.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rareearthatlas.region.Dispute;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.uikit.Sign;

/// The top of a region's panel: what it is, its names, and whose it is where that is disputed.
public class RegionHeading extends Header {

    private final RegionWords words = new RegionWords(getLocale());

    public RegionHeading(Region region) {
        addClassName("panel-heading");
        Paragraph kind = new Paragraph(words.kindLine(region));
        kind.addClassName("eyebrow");
        add(kind, new H2(words.name(region)));
        addOtherNames(words.otherNames(region.names()));
        Dispute dispute = region.data().dispute();
        if (dispute != null) {
            add(disputeNote(dispute));
        }
    }

    private void addOtherNames(List<String> names) {
        if (!names.isEmpty()) {
            Paragraph others = new Paragraph(String.join(" · ", names));
            others.addClassName("other-names");
            add(others);
        }
    }

    private Component disputeNote(Dispute dispute) {
        Div note = new Div(new Sign("disputed"), new Span(words.disputeNote(dispute)));
        note.addClassNames("note", "dispute");
        note.getElement().setAttribute("role", "note");
        return note;
    }
}
