package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.BiConsumer;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.ui.EntryForm;
import org.rareearthatlas.entry.ui.Sending;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.suggestion.Suggestions;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.springframework.stereotype.Component;

/// Sends what is entered to the curators where the acting user may not write it into the atlas.
@Component
class Suggesting {

    private final Suggestions suggestions;

    Suggesting(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// Whether the acting user may enter anything at all.
    boolean mayEnter() {
        return Role.CONTRIBUTOR.isActing() || suggestions.allowsAnonymous();
    }

    /// Whether the acting user may suggest, but only without a name.
    boolean isNameless() {
        return !Role.CONTRIBUTOR.isActing() && suggestions.allowsAnonymous();
    }

    /// Whether what the acting user enters waits for a curator.
    boolean isNeeded() {
        return !Role.CURATOR.isActing();
    }

    /// Makes a form send suggestions, when it has to.
    void apply(EntryForm<?> form) {
        if (isNeeded() && !form.isSentElsewhere()) {
            form.sendInstead(new Sending("suggestion.send", "suggestion.comment", true, sender(), this::sent));
        }
    }

    /// Sends entries as whoever acts now; to be made on the window's thread.
    private BiConsumer<Entry, String> sender() {
        if (Role.CONTRIBUTOR.isActing()) {
            return suggestions::suggest;
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : request.getRemoteAddr();
        return (entry, comment) -> suggestions.suggestAnonymously(entry, comment, address);
    }

    /// Sends an entry that needs no form, and tells what came of it.
    void send(Entry entry, String comment) {
        try {
            sender().accept(entry, comment);
            sent();
        } catch (EditConflictException e) {
            Notices.show(UI.getCurrentOrThrow().getTranslation("workspace.delete.conflict"));
        } catch (InvalidInputException e) {
            Notices.show(UI.getCurrentOrThrow()
                    .getTranslation(
                            "problem." + e.problems().getFirst().code(),
                            e.problems().getFirst().arguments().toArray()));
        }
    }

    private void sent() {
        UI ui = UI.getCurrentOrThrow();
        Notices.show(ui.getTranslation("suggestion.sent"));
        ui.navigate(Role.CONTRIBUTOR.isActing() ? SuggestionsView.PATH : "");
    }
}
