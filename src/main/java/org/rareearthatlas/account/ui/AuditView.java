package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rareearthatlas.audit.AuditEvent;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.Formats;

/// The audit log, the latest first, by kind and by person.
@Route(AuditView.PATH)
@RolesAllowed(Roles.ADMIN)
class AuditView extends AccountPage implements BeforeEnterObserver {

    static final String PATH = "audit";

    private static final int PAGE = 50;

    private final transient AuditService log;
    private final Select<AuditKind> kind = new Select<>();
    private final TextField actor = new TextField(getTranslation("audit.actor"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("audit.none"));
    private final Button more = new Button(getTranslation("audit.more"), click -> show());
    private long before = Long.MAX_VALUE;

    AuditView(AuditService log) {
        this.log = log;
        addClassName("wide");
        list.addClassName("account-list");
        more.addClassName("atlas-button");
        kind.setLabel(getTranslation("audit.kind"));
        kind.setItems(AuditKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "audit.all" : "audit.kind." + one.name()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("audit.all"));
        kind.addValueChangeListener(change -> begin());
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        actor.addValueChangeListener(change -> begin());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div filter = new Div(kind, actor);
        filter.addClassName("account-acts");
        Paragraph what = new Paragraph(getTranslation("audit.what"));
        what.addClassName("quiet");
        clearCard().add(what, filter, none, list, more);
        begin();
    }

    private void begin() {
        before = Long.MAX_VALUE;
        list.removeAll();
        show();
        none.setVisible(list.getChildren().findAny().isEmpty());
    }

    private void show() {
        List<AuditEvent> events = log.list(kind.getValue(), actor.getValue(), before, PAGE + 1);
        events.stream().limit(PAGE).forEach(event -> {
            list.add(row(event));
            before = event.id();
        });
        more.setVisible(events.size() > PAGE);
    }

    private ListItem row(AuditEvent event) {
        String what = getTranslation("audit.kind." + event.kind().name());
        Paragraph line =
                new Paragraph(event.subject().isEmpty() ? what : getTranslation("audit.row", what, event.subject()));
        String who = event.actor().isEmpty() ? getTranslation("audit.nobody") : event.actor();
        String where = event.address().isEmpty() ? "" : " · " + getTranslation("audit.from", event.address());
        Paragraph facts = new Paragraph(
                getTranslation("audit.row", Formats.of(getLocale()).moment(event.at()), who) + where);
        facts.addClassName("quiet");
        return new ListItem(line, facts);
    }

    @Override
    String heading() {
        return getTranslation("audit.title");
    }
}
