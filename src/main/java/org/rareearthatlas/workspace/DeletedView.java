package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Offers;

/// Deposits that were deleted, each with its history and the way back.
@Route(value = DeletedView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class DeletedView extends Div implements DrawerContent {

    static final String PATH = "deleted";

    private static final int MORE = 50;

    private final transient DepositService deposits;
    private final transient EntryService entries;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("history.deleted.none"));
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private int limit = MORE;

    DeletedView(DepositService deposits, EntryService entries) {
        this.deposits = deposits;
        this.entries = entries;
        addClassName("panel-body");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        Paragraph what = new Paragraph(getTranslation("history.deleted.what"));
        what.addClassName("quiet");
        none.addClassName("empty");
        rows.addClassName("deleted-rows");
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        add(header, what, none, rows, more);
        load();
    }

    private void load() {
        List<Deposit> deleted = deposits.listDeleted(limit + 1);
        rows.removeAll();
        deleted.stream().limit(limit).forEach(deposit -> rows.add(row(deposit)));
        none.setVisible(deleted.isEmpty());
        more.setVisible(deleted.size() > limit);
    }

    private ListItem row(Deposit deposit) {
        String name = new DepositWords(getLocale()).name(deposit);
        InnerLink history = new InnerLink(DepositWords.path(deposit.id()) + "/history", name);
        Button back = new Button(getTranslation("history.bringBack"), click -> bringBack(deposit));
        back.addClassNames("atlas-button", "quiet-button");
        back.setAriaLabel(getTranslation("history.bringBack.of", name));
        Offers.only(Roles.CURATOR, back);
        return new ListItem(history, back);
    }

    private void bringBack(Deposit deposit) {
        entries.restoreDeposit(deposit.id());
        Notices.show(getTranslation("history.restored"));
        getUI().ifPresent(ui -> ui.navigate(DepositWords.path(deposit.id())));
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("history.deleted");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
