package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.rareearthatlas.claim.Statement;

/// To whom a place is said to belong.
final class OwnerFields extends Div {

    private static final int MAX_OWNER = 300;

    private final TextField owner;
    private final TextField share;

    OwnerFields(FormFields fields) {
        addClassName("entry-fields");
        owner = Typing.follow(new TextField(getTranslation("entry.claim.owner")));
        owner.setMaxLength(MAX_OWNER);
        owner.setRequiredIndicatorVisible(true);
        owner.setWidthFull();
        fields.text("owner", owner.getLabel(), owner);
        share = Typing.follow(new TextField(getTranslation("entry.claim.share")));
        share.setSuffixComponent(new Span(getTranslation("entry.unit.percent")));
        share.getElement().setAttribute("inputmode", "decimal");
        fields.text("sharePercent", share.getLabel(), share);
        add(owner, share);
    }

    Optional<Statement> read(FormProblems problems) {
        Optional<Double> percent =
                problems.attempt("", () -> NumberText.parse("sharePercent", share.getValue(), getLocale()));
        return problems.attempt(
                "",
                () -> new Statement.IsOwnedBy(
                        InputText.orEmpty(InputText.line("owner", owner.getValue(), MAX_OWNER)), percent.orElse(null)));
    }
}
