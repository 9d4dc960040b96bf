package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Offers;

/// One claim with its evidence.
public class ClaimItem extends ListItem {

    private final StatementWords words = new StatementWords(getLocale());

    /// @param saysWhetherShown whether to tell that the map shows this claim's value, as where claims disagree
    public ClaimItem(Claim claim, boolean saysWhetherShown) {
        addClassName("claim");
        if (saysWhetherShown) {
            addValue(claim);
        }
        if (claim.data().stance() != Stance.SUPPORTS) {
            add(new Badge(getTranslation("claim.stance." + claim.data().stance()), "stance"));
        }
        words.inTheSourcesWords(claim.data().statement()).ifPresent(text -> {
            Paragraph stated = new Paragraph(text);
            stated.addClassName("as-stated");
            add(stated);
        });
        if (claim.data().validOn() != null) {
            add(new Paragraph(getTranslation(
                    "claim.validOn", Formats.of(getLocale()).date(claim.data().validOn()))));
        }
        add(new EvidenceView(claim));
    }

    /// A claim that can be changed.
    ClaimItem(Claim claim, boolean saysWhetherShown, ClaimActions actions) {
        this(claim, saysWhetherShown);
        String what = words.sentence(claim.data().statement());
        InnerLink edit = new InnerLink("claim/" + claim.id() + "/edit", getTranslation("claim.edit"));
        edit.addClassNames("atlas-button", "quiet-button");
        edit.setAriaLabel(getTranslation("claim.edit.of", what));
        Button delete = new Button(
                getTranslation("claim.delete"), click -> actions.delete().accept(claim));
        delete.addClassNames("atlas-button", "quiet-button", "danger");
        delete.setAriaLabel(getTranslation("claim.delete.of", what));
        Offers.only(Roles.CURATOR, delete);
        Div row = new Div(edit, delete);
        row.addClassName("claim-actions");
        add(row);
    }

    private void addValue(Claim claim) {
        boolean accepted = claim.data().accepted();
        Span value = new Span(words.value(claim.data().statement()));
        value.addClassName("claimed-value");
        add(new Paragraph(
                value,
                new Span(" "),
                new Badge(
                        getTranslation(accepted ? "claim.shown" : "claim.notShown"),
                        accepted ? "shown" : "not-shown")));
    }
}
