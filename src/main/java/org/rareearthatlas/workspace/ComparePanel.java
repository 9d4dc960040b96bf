package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.ui.ClaimActions;
import org.rareearthatlas.claim.ui.ComparedValues;
import org.rareearthatlas.claim.ui.SidesTable;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Section;

/// What is said of a deposit or region: who says what at a glance, then each thing with all its claims.
class ComparePanel extends Div {

    private final transient ClaimActions actions;
    private final Section<ComparedSubject> content = new Section<>(this::paint);

    ComparePanel(ClaimActions actions) {
        this.actions = actions;
        addClassName("panel-body");
        add(content);
    }

    void show(ComparedSubject comparison) {
        content.show(comparison);
    }

    private Component[] paint(ComparedSubject comparison) {
        List<Component> parts = new ArrayList<>();
        parts.add(heading(comparison));
        InnerLink add = new InnerLink(comparison.claimsPath() + "/new", getTranslation("workspace.claim.add"));
        add.addClassNames("atlas-button", "quiet-button");
        parts.add(add);
        if (comparison.comparisons().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("workspace.compare.nothing"));
            nothing.addClassName("not-known");
            parts.add(nothing);
        } else {
            parts.add(new SidesTable(comparison.comparisons()));
        }
        for (ClaimComparison compared : comparison.comparisons()) {
            parts.add(new ComparedValues(compared, comparison.hasValues(), actions));
        }
        return parts.toArray(Component[]::new);
    }

    private Header heading(ComparedSubject comparison) {
        InnerLink back = new InnerLink(comparison.path(), comparison.name());
        Paragraph eyebrow = new Paragraph(back);
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, new H2(getTranslation("workspace.compare")));
        header.addClassName("panel-heading");
        return header;
    }
}
