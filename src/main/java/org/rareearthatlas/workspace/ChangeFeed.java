package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rareearthatlas.catalog.LayerRevisions;
import org.springframework.stereotype.Component;

/// Tells open windows that something on the map has changed.
@Component
class ChangeFeed {

    /// Changes within this time are told once: an entry with ten claims is one change to a reader.
    private static final Duration GATHERING = Duration.ofMillis(80);

    private final LayerRevisions revisions;

    ChangeFeed(LayerRevisions revisions) {
        this.revisions = revisions;
    }

    /// Runs the task in the window soon after each change. The thread that committed the change waits for none of it.
    ///
    /// @return ends the calls when run
    Runnable follow(UI ui, Command task) {
        AtomicBoolean waiting = new AtomicBoolean();
        return revisions.onChange(layers -> {
            if (waiting.compareAndSet(false, true)) {
                Thread.startVirtualThread(() -> tell(ui, task, waiting));
            }
        });
    }

    private static void tell(UI ui, Command task, AtomicBoolean waiting) {
        try {
            Thread.sleep(GATHERING);
            waiting.set(false);
            ui.access(task);
        } catch (UIDetachedException e) {
            // The window was closed in the meantime.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
