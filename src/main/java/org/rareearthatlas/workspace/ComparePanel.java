package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ui.ComparedValues;
import org.rareearthatlas.claim.ui.SidesTable;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Section;

/// What is said of a deposit: who says what at a glance, then each thing with all its claims.
class ComparePanel extends Div {

    private final transient Consumer<ClaimId> accept;
    private final Section<DepositComparison> content = new Section<>(this::paint);

    /// @param accept called with the claim whose value the map shall show
    ComparePanel(Consumer<ClaimId> accept) {
        this.accept = accept;
        addClassName("panel-body");
        add(content);
    }

    void show(DepositComparison comparison) {
        content.show(comparison);
    }

    private Component[] paint(DepositComparison comparison) {
        List<Component> parts = new ArrayList<>();
        parts.add(heading(comparison));
        if (comparison.comparisons().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("workspace.compare.nothing"));
            nothing.addClassName("not-known");
            parts.add(nothing);
        } else {
            parts.add(new SidesTable(comparison.comparisons()));
        }
        for (ClaimComparison compared : comparison.comparisons()) {
            parts.add(new ComparedValues(compared, accept));
        }
        return parts.toArray(Component[]::new);
    }

    private Header heading(DepositComparison comparison) {
        InnerLink back = new InnerLink(
                DepositWords.path(comparison.deposit().id()), new DepositWords(getLocale()).name(comparison.deposit()));
        Paragraph eyebrow = new Paragraph(back);
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, new H2(getTranslation("workspace.compare")));
        header.addClassName("panel-heading");
        return header;
    }
}
