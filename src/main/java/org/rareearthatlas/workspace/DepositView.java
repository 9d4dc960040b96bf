package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Offers;

/// A deposit in the drawer.
@Route(value = "deposit/:id([0-9]+)", layout = WorkspaceLayout.class)
@AnonymousAllowed
class DepositView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient DepositSheets sheets;
    private final transient EntryService entries;
    private final transient Suggesting suggesting;
    private final transient Presence presence;
    private final Div editing = new Div();
    private final DepositPanel panel = new DepositPanel();
    private final InnerLink edit = new InnerLink("", getTranslation("workspace.edit"));
    private final InnerLink suggest = new InnerLink("", getTranslation("suggestion.change"));
    private final InnerLink compare = new InnerLink("", getTranslation("workspace.compare"));
    private final CompareButton sideBySide = new CompareButton();
    private final InnerLink history = new InnerLink("", getTranslation("history.link"));
    private final BundleLink bundle = new BundleLink();
    private DepositId id = new DepositId(0);
    private int version;
    private String name = "";

    DepositView(DepositSheets sheets, EntryService entries, Suggesting suggesting, Presence presence) {
        this.presence = presence;
        this.suggesting = suggesting;
        this.sheets = sheets;
        this.entries = entries;
        edit.addClassNames("atlas-button", "quiet-button");
        compare.addClassNames("atlas-button", "quiet-button");
        Button delete = new Button(getTranslation("workspace.delete"), click -> delete());
        delete.addClassNames("atlas-button", "quiet-button", "danger");
        Offers.only(Roles.CONTRIBUTOR, delete);
        history.addClassNames("atlas-button", "quiet-button");
        Footer actions = new Footer(edit, suggest, compare, sideBySide, history, bundle, delete);
        actions.addClassName("panel-actions");
        suggest.addClassNames("atlas-button", "quiet-button");
        suggest.setVisible(suggesting.isNameless());
        add(editing, panel, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new DepositId(PathNumbers.id(event).orElse(0L));
        edit.setHref(DepositWords.path(id) + "/edit");
        editing.removeAll();
        editing.add(new PresenceLine(presence, DepositWords.path(id), false));
        suggest.setHref(SuggestDepositView.PATH + "/" + id);
        compare.setHref(DepositWords.path(id) + "/claims");
        sideBySide.of(DepositWords.path(id));
        history.setHref(DepositWords.path(id) + "/history");
        bundle.of(DepositWords.path(id));
        if (!load()) {
            throw new NotFoundException("deposit", id);
        }
    }

    private boolean load() {
        Optional<DepositSheet> sheet = sheets.find(id);
        sheet.ifPresent(found -> {
            version = found.deposit().version();
            name = new DepositWords(getLocale()).name(found.deposit());
            panel.show(found);
        });
        return sheet.isPresent();
    }

    private void delete() {
        if (suggesting.isNeeded()) {
            askForDeletion();
            return;
        }
        try {
            entries.deleteDeposit(id, version);
        } catch (EditConflictException e) {
            load();
            Notices.show(getTranslation("workspace.delete.conflict"));
            return;
        }
        DepositId deleted = id;
        new UndoNotice(
                        getTranslation("workspace.deleted", name),
                        () -> entries.restoreDeposit(deleted),
                        DepositWords.path(deleted))
                .open();
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void askForDeletion() {
        new CommentDialog(
                        getTranslation("suggestion.delete"),
                        getTranslation("suggestion.comment"),
                        comment -> suggesting.send(new Entry.DeletedDeposit(id, version), comment))
                .open();
    }

    @Override
    public void refresh() {
        if (!load()) {
            getUI().ifPresent(ui -> ui.navigate(DepositWords.path(id)));
        }
    }

    @Override
    public void useTray(ComparisonTray tray) {
        sideBySide.use(tray);
    }

    @Override
    public String subject() {
        return name;
    }

    @Override
    public @Nullable FeatureRef feature() {
        return FeatureRef.deposit(id.toString());
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(DepositWords.path(id));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("app.title");
    }
}
