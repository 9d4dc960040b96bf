package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Sign;

/// A deposit in a list of the drawer.
class DepositRow extends ListItem {

    /// What a row shows.
    ///
    /// @param onlyStated whether a source puts it here without saying where
    record Model(Deposit deposit, ClaimCounts claims, boolean onlyStated) {}

    DepositRow(Model model) {
        DepositWords words = new DepositWords(getLocale());
        Span name = new Span(words.name(model.deposit()));
        name.addClassName("place-name");
        Span second = new Span(
                model.onlyStated() ? getTranslation("workspace.unlocatedHere") : words.secondLine(model.deposit()));
        second.addClassName("place-second");
        Span count =
                new Span(Counts.text(getLocale(), "claim.count", model.claims().all()));
        count.addClassName("place-count");
        Span texts = new Span(name, second);
        texts.addClassName("place-texts");
        if (model.claims().isUnsourced()) {
            texts.add(new Badge(getTranslation("claim.unsourced"), "unsourced"));
        }
        InnerLink link = new InnerLink(DepositWords.path(model.deposit().id()));
        link.addClassName("place-row");
        link.add(new Sign(DepositWords.sign(model.deposit())), texts, count);
        add(link);
    }
}
