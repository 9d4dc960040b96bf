package org.rareearthatlas.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;

/// Says who edits the same thing at this moment. Names are shown to contributors only: who works on an atlas is nothing
/// for every reader.
class PresenceLine extends Div {

    private final transient Presence presence;
    private final String thing;
    private final boolean edits;
    private final boolean mayRead = Role.CONTRIBUTOR.isActing();
    private final String self = ActingUser.name();
    private transient Runnable leave = () -> {};

    /// @param thing the address of what it is about, such as `deposit/3`
    /// @param edits whether this window edits it too
    PresenceLine(Presence presence, String thing, boolean edits) {
        this.presence = presence;
        this.thing = thing;
        this.edits = edits;
        addClassName("presence");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!mayRead) {
            return;
        }
        UI ui = event.getUI();
        leave = edits ? presence.edit(thing, ui, () -> show(ui)) : presence.watch(thing, ui, () -> show(ui));
        show(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    private void show(UI ui) {
        List<String> all = presence.others(thing, ui);
        setVisible(!all.isEmpty());
        setText(all.isEmpty() ? "" : inWords(all));
    }

    private String inWords(List<String> all) {
        List<String> names = all.stream().filter(name -> !name.equals(self)).toList();
        if (names.isEmpty()) {
            return getTranslation("presence.self");
        }
        return getTranslation(names.size() == 1 ? "presence.one" : "presence.several", String.join(", ", names));
    }
}
