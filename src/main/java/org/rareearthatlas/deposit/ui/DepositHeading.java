package org.rareearthatlas.deposit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rareearthatlas.deposit.Deposit;

/// The top of a deposit's panel: what it is and its names.
public class DepositHeading extends Header {

    public DepositHeading(Deposit deposit) {
        addClassName("panel-heading");
        DepositWords words = new DepositWords(getLocale());
        var location = deposit.data().location();
        Paragraph kind = new Paragraph(String.join(
                " · ",
                getTranslation("deposit.eyebrow"),
                words.status(deposit.data().status()),
                words.precision(location.precision(), location.radiusM())));
        kind.addClassName("eyebrow");
        String name = words.name(deposit);
        add(kind, new H2(name));
        List<String> others = deposit.data().names().strings().stream()
                .filter(other -> !other.equals(name))
                .toList();
        if (!others.isEmpty()) {
            Paragraph names = new Paragraph(String.join(" · ", others));
            names.addClassName("other-names");
            add(names);
        }
    }
}
