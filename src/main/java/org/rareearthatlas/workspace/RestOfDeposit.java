package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ui.ClaimItem;

/// The end of a deposit's panel: notes, and what is said of it besides its values.
final class RestOfDeposit {

    private RestOfDeposit() {}

    static Component[] parts(@Nullable String notes, List<Claim> others, Component asker) {
        List<Component> parts = new ArrayList<>();
        if (notes != null && !notes.isBlank()) {
            Paragraph text = new Paragraph(notes);
            text.addClassName("notes");
            parts.add(title(asker.getTranslation("deposit.field.notes")));
            parts.add(text);
        }
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("claims");
            others.forEach(claim -> list.add(new ClaimItem(claim, true)));
            parts.add(title(asker.getTranslation("workspace.otherEvidence")));
            parts.add(list);
        }
        return parts.toArray(Component[]::new);
    }

    private static H3 title(String text) {
        H3 title = new H3(text);
        title.addClassName("section-title");
        return title;
    }
}
