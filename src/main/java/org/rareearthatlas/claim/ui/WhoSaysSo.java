package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.uikit.Counts;

/// The claims behind one value, folded away unless they disagree.
public class WhoSaysSo extends NativeDetails {

    /// @param claims those about the value, at least one
    public WhoSaysSo(List<Claim> claims) {
        addClassName("who-says-so");
        boolean disagree = ClaimComparison.disagree(claims);
        boolean tellsShown =
                disagree || claims.stream().anyMatch(claim -> !claim.data().accepted());
        Span count = new Span(Counts.text(getLocale(), "claim.count", claims.size()));
        count.addClassName("count");
        setSummary(new Span(getTranslation("claim.whoSaysSo")), new Span(" "), count);
        Div content = new Div();
        if (disagree) {
            Paragraph note = new Paragraph(getTranslation("claim.disagree"));
            note.addClassName("note");
            content.add(note);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("claims");
        claims.forEach(claim -> list.add(new ClaimItem(claim, tellsShown)));
        content.add(list);
        setContent(content);
        setOpen(disagree);
    }
}
