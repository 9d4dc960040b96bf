package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rareearthatlas.security.ActingUser;
import org.springframework.stereotype.Component;

/// Who has what open in a form, so that two people do not write the same unknowingly. Kept in memory only; whoever
/// closes the form or the window is gone.
@Component
class Presence {

    /// A window that edits something, or wants to know who does.
    private record Window(UI ui, String name, Command onChange) {}

    private final Map<String, List<Window>> editing = new ConcurrentHashMap<>();
    private final Map<String, List<Window>> watching = new ConcurrentHashMap<>();

    /// Notes that the acting user edits something in this window.
    ///
    /// @param thing the address of what is edited, such as `deposit/3`
    /// @param onChange run in the window when someone else begins or ends
    /// @return ends it when run
    Runnable edit(String thing, UI ui, Command onChange) {
        return join(editing, thing, new Window(ui, ActingUser.name(), onChange));
    }

    /// Follows who edits something.
    ///
    /// @return ends it when run
    Runnable watch(String thing, UI ui, Command onChange) {
        return join(watching, thing, new Window(ui, "", onChange));
    }

    /// The names of those who edit it in other windows than this one, each once, in the order they began.
    List<String> others(String thing, UI ui) {
        return editing.getOrDefault(thing, List.of()).stream()
                .filter(window -> window.ui() != ui)
                .map(Window::name)
                .distinct()
                .toList();
    }

    private Runnable join(Map<String, List<Window>> where, String thing, Window window) {
        where.compute(thing, (key, there) -> {
            List<Window> windows = there == null ? new CopyOnWriteArrayList<>() : there;
            windows.add(window);
            return windows;
        });
        if (where == editing) {
            tell(thing, window.ui());
        }
        return () -> leave(where, thing, window);
    }

    private void leave(Map<String, List<Window>> where, String thing, Window window) {
        where.computeIfPresent(thing, (key, there) -> {
            there.removeIf(each -> each == window);
            return there.isEmpty() ? null : there;
        });
        if (where == editing) {
            tell(thing, window.ui());
        }
    }

    private void tell(String thing, UI cause) {
        List<Window> concerned = new ArrayList<>(editing.getOrDefault(thing, List.of()));
        concerned.addAll(watching.getOrDefault(thing, List.of()));
        for (Window window : concerned) {
            if (!Objects.equals(window.ui(), cause)) {
                Thread.startVirtualThread(() -> tell(window));
            }
        }
    }

    private static void tell(Window window) {
        try {
            window.ui().access(window.onChange());
        } catch (UIDetachedException e) {
            // The window was closed in the meantime.
        }
    }
}
