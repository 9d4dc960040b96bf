package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers away from the window's thread; of several questions in a row only the last one's answer is shown.
final class LastAnswer<T> {

    private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);

    private final Component owner;
    private final Consumer<T> show;
    private final Runnable failed;
    private volatile long asked;

    /// @param show is called on the window's thread
    /// @param failed the same, when there is no answer
    LastAnswer(Component owner, Consumer<T> show, Runnable failed) {
        this.owner = owner;
        this.show = show;
        this.failed = failed;
    }

    /// Lets go of what was asked before.
    ///
    /// @param answer is called on another thread
    void ask(Supplier<T> answer) {
        UI ui = owner.getUI().orElseGet(UI::getCurrent);
        long ticket = asked + 1;
        asked = ticket;
        Thread.startVirtualThread(() -> answer(ui, answer, ticket));
    }

    /// Whatever is still on its way is not shown.
    void forget() {
        asked = asked + 1;
    }

    private void answer(UI ui, Supplier<T> answer, long ticket) {
        try {
            if (ticket == asked) {
                T found = answer.get();
                ui.access(() -> showLast(ticket, () -> show.accept(found)));
            }
        } catch (UIDetachedException e) {
            LOG.debug("The window was closed in the meantime", e);
        } catch (RuntimeException e) {
            LOG.error("A question could not be answered", e);
            tell(ui, ticket);
        }
    }

    private void tell(UI ui, long ticket) {
        try {
            ui.access(() -> showLast(ticket, failed));
        } catch (UIDetachedException e) {
            LOG.debug("The window was closed in the meantime", e);
        }
    }

    private void showLast(long ticket, Runnable work) {
        if (ticket == asked) {
            work.run();
        }
    }
}
