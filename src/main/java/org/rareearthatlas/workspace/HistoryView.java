package org.rareearthatlas.workspace;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.history.ui.HistoryPanel;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.revision.Revision;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// All that was ever saved of a deposit, region, source or quote, and bringing a state of it back.
@Route(value = "deposit/:id([0-9]+)/history", layout = WorkspaceLayout.class)
@RouteAlias(value = "region/:slug/history", layout = WorkspaceLayout.class)
@RouteAlias(value = "source/:id([0-9]+)/history", layout = WorkspaceLayout.class)
@RouteAlias(value = "quote/:id([0-9]+)/history", layout = WorkspaceLayout.class)
@AnonymousAllowed
class HistoryView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient Histories histories;
    private final InnerLink thing = new InnerLink("");
    private final HistoryPanel panel = new HistoryPanel(this::confirm);
    private transient @Nullable History shown;
    private String path = "";

    HistoryView(Histories histories) {
        this.histories = histories;
        addClassName("panel-body");
        Paragraph eyebrow = new Paragraph(thing);
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, new H2(getTranslation("history.title")));
        header.addClassName("panel-heading");
        add(header, panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = event.getLocation().getPath().replaceFirst("/history$", "");
        if (!load()) {
            throw new NotFoundException("history", path);
        }
    }

    private boolean load() {
        Optional<History> found = histories.find(path, getLocale());
        found.ifPresent(history -> {
            shown = history;
            thing.setText(history.name());
            thing.setHref(path);
            panel.show(history.rows());
        });
        return found.isPresent();
    }

    private void confirm(Revision revision) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("history.restore"));
        dialog.setText(
                getTranslation("history.restore.what", Formats.of(getLocale()).moment(revision.at())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("entry.cancel"));
        dialog.setConfirmText(getTranslation("history.restore"));
        dialog.addConfirmListener(confirm -> restore(revision));
        dialog.open();
    }

    private void restore(Revision revision) {
        try {
            int lost = shown().restore().to(revision.number());
            Notices.show(
                    lost == 0
                            ? getTranslation("history.restored")
                            : Counts.text(getLocale(), "history.restored.lost", lost));
        } catch (EditConflictException | NotFoundException e) {
            Notices.show(getTranslation("history.conflict"));
        } catch (InvalidInputException e) {
            Notices.show(getTranslation(
                    "problem." + e.problems().getFirst().code(),
                    e.problems().getFirst().arguments().toArray()));
        }
        refresh();
    }

    private History shown() {
        return java.util.Objects.requireNonNull(shown);
    }

    @Override
    public void refresh() {
        if (!load()) {
            getUI().ifPresent(ui -> ui.navigate(path));
        }
    }

    @Override
    public String subject() {
        return getTranslation("history.of", shown().name());
    }

    @Override
    public @Nullable FeatureRef feature() {
        return shown().feature();
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(path + "/history");
    }
}
