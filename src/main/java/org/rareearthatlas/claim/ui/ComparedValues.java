package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.StatedValue;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Offers;

/// All that is said of one thing: each value with its voices, and behind it the claims.
public class ComparedValues extends Div {

    /// Of these, one does not stand in place of another.
    private static final Set<StatementType> ALL_SHOWN =
            EnumSet.of(StatementType.NAMED_AS_RARE_EARTH_PLACE, StatementType.IS_OWNED_BY, StatementType.FREE_TEXT);

    private final transient StatementWords words = new StatementWords(getLocale());
    private final boolean isChosen;
    private final transient ClaimActions actions;

    /// @param choosesValue whether the map shows one value of the subject, as it does of deposits
    public ComparedValues(ClaimComparison comparison, boolean choosesValue, ClaimActions actions) {
        this.isChosen = choosesValue && !ALL_SHOWN.contains(comparison.type());
        this.actions = actions;
        addClassName("compared");
        getElement().setAttribute("data-type", comparison.type().name());
        H3 title = new H3(getTranslation("claim.type." + comparison.type()));
        title.addClassName("section-title");
        add(title);
        if (comparison.disputed()) {
            add(new Badge(getTranslation("claim.disputed"), "stance"));
        }
        comparison.values().forEach(value -> add(card(value)));
    }

    private Component card(StatedValue value) {
        Paragraph said = new Paragraph(words.value(value.statement()));
        said.addClassName("value");
        Div card = new Div(said, new StatedTerms(List.of(value.statement())), standing(value));
        card.addClassNames("stated-value", isChosen && value.accepted() ? "accepted" : "other");
        UnorderedList list = new UnorderedList();
        list.addClassName("claims");
        value.claims().forEach(claim -> list.add(new ClaimItem(claim, isChosen && value.denied(), actions)));
        card.add(new NativeDetails(
                new Span(Counts.text(getLocale(), "claim.count", value.claims().size())), list));
        return card;
    }

    private Component standing(StatedValue value) {
        Paragraph line = new Paragraph(new Span(Counts.text(getLocale(), "claim.voices", value.voices())));
        line.addClassName("voices");
        if (isChosen && value.accepted()) {
            line.add(new Span(" "), new Badge(getTranslation("claim.shown"), "shown"));
        } else if (isChosen) {
            supporting(value).ifPresent(claim -> line.add(new Span(" "), acceptButton(claim, value)));
        }
        return line;
    }

    private static Optional<Claim> supporting(StatedValue value) {
        return value.claims().stream()
                .filter(claim -> claim.data().stance() == Stance.SUPPORTS)
                .findFirst();
    }

    private Button acceptButton(Claim claim, StatedValue value) {
        Button button = new Button(
                getTranslation("claim.accept"), click -> actions.accept().accept(claim));
        button.addClassNames("atlas-button", "quiet-button");
        button.setAriaLabel(getTranslation("claim.accept.of", words.value(value.statement())));
        Offers.only(Roles.CURATOR, button);
        return button;
    }
}
