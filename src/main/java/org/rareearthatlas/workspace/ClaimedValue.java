package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ui.StatedTerms;
import org.rareearthatlas.claim.ui.WhoSaysSo;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.ui.ElementChips;

/// One value of a deposit with the claims behind it.
class ClaimedValue extends Div {

    /// What it shows.
    ///
    /// @param field the last part of the message key `deposit.field.{field}`
    /// @param value the value in words; empty when the atlas does not know it
    /// @param elements the deposit's elements, shown as chips when the field is `elements`
    /// @param claims what is said of this value, in any direction
    record Model(String field, String value, Set<Element> elements, List<Claim> claims) {}

    ClaimedValue(Model model) {
        addClassName("claimed");
        getElement().setAttribute("data-field", model.field());
        H3 title = new H3(getTranslation("deposit.field." + model.field()));
        title.addClassName("section-title");
        add(title);
        if (model.value().isEmpty()) {
            Paragraph unknown = new Paragraph(getTranslation("deposit.field.unknown"));
            unknown.addClassName("unknown");
            add(unknown);
        } else if (model.field().equals("elements")) {
            add(new ElementChips(model.elements()));
        } else {
            Paragraph value = new Paragraph(model.value());
            value.addClassName("value");
            add(value, terms(model));
        }
        addClaims(model);
    }

    /// Those of what the map shows; what else is said has its own, where the claims are compared.
    private static StatedTerms terms(Model model) {
        return new StatedTerms(model.claims().stream()
                .map(Claim::data)
                .filter(ClaimData::accepted)
                .map(ClaimData::statement)
                .toList());
    }

    private void addClaims(Model model) {
        if (!model.claims().isEmpty()) {
            add(new WhoSaysSo(model.claims()));
        } else if (!model.value().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("claim.none"));
            none.addClassName("quiet");
            add(none);
        }
    }
}
