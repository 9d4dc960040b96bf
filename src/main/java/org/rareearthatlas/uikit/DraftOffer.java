package org.rareearthatlas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.Consumer;

/// Offers the input of an earlier visit that was never saved.
public final class DraftOffer extends Div {

    public DraftOffer(
            Instant storedAt, Map<String, String> values, Consumer<Map<String, String>> restore, Runnable discard) {
        addClassName("entry-note");
        getElement().setAttribute("role", "status");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(storedAt);
        Button yes = new Button(getTranslation("entry.draft.restore"), click -> {
            restore.accept(values);
            removeFromParent();
        });
        Button no = new Button(getTranslation("entry.draft.discard"), click -> {
            discard.run();
            removeFromParent();
        });
        Div buttons = new Div(yes, no);
        buttons.addClassName("entry-buttons");
        add(new Paragraph(getTranslation("entry.draft.found", when)), buttons);
    }
}
