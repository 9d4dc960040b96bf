package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rareearthatlas.catalog.LayerRevisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells open windows that something on the map has changed: one after the other, and never with more than half of a
/// processor's time. While many save and hundreds look on, each window is told a little later and less often, and who
/// clicks is answered as quickly as before.
@Component
class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    /// Changes within this time are told once: an entry with ten claims is one change to a reader.
    private static final Duration GATHERING = Duration.ofMillis(80);

    private record Told(UI ui, Command task, AtomicBoolean waiting, long sinceNanos) {}

    private final LayerRevisions revisions;
    private final BlockingQueue<Told> waiting = new LinkedBlockingQueue<>();
    private final Thread teller;

    ChangeFeed(LayerRevisions revisions) {
        this.revisions = revisions;
        teller = Thread.ofPlatform().name("change-feed").daemon().start(this::tellAll);
    }

    /// Runs the task in the window soon after each change. The thread that committed the change waits for none of it.
    ///
    /// @return ends the calls when run
    Runnable follow(UI ui, Command task) {
        AtomicBoolean queued = new AtomicBoolean();
        return revisions.onChange(layers -> {
            if (queued.compareAndSet(false, true)) {
                waiting.add(new Told(ui, task, queued, System.nanoTime()));
            }
        });
    }

    private void tellAll() {
        try {
            while (true) {
                Told next = waiting.take();
                Thread.sleep(GATHERING.minusNanos(System.nanoTime() - next.sinceNanos));
                long begun = System.nanoTime();
                tell(next);
                Thread.sleep(Duration.ofNanos(System.nanoTime() - begun));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the atlas stops
        }
    }

    private static void tell(Told window) {
        window.waiting.set(false);
        try {
            window.ui.access(window.task);
        } catch (UIDetachedException e) {
            // The window was closed in the meantime.
        } catch (RuntimeException e) {
            LOG.error("A window could not be told of a change", e);
        }
    }

    @PreDestroy
    void end() {
        teller.interrupt();
    }
}
