package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// The line that says how much is read after a start.
class ReadingLineTest extends WorkspaceTest {

    private final AtomicReference<OptionalInt> percent = new AtomicReference<>(OptionalInt.of(43));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void followsTheReadingUntilItsEnd() throws InterruptedException {
        open("");
        ReadingLine line = new ReadingLine(percent::get, done::incrementAndGet);
        UI.getCurrent().add(line);
        assertThat(line.isVisible()).isTrue();
        assertThat(line.getText()).isEqualTo("Reading deposits … 43\u00a0%");

        percent.set(OptionalInt.of(71));
        awaitOthers(() -> line.getText().contains("71"));
        assertThat(line.getText()).contains("71");
        assertThat(done).hasValue(0);

        percent.set(OptionalInt.empty());
        awaitOthers(() -> done.get() == 1);
        assertThat(done).hasValue(1);
        assertThat(line.isVisible()).isFalse();
    }

    @Test
    void isNotSeenWhenAllIsRead() {
        open("");
        percent.set(OptionalInt.empty());
        ReadingLine line = new ReadingLine(percent::get, done::incrementAndGet);
        UI.getCurrent().add(line);
        assertThat(line.isVisible()).isFalse();
        assertThat(done).hasValue(0);
    }

    /// Lets the thread that follows the reading have the window.
    private static void awaitOthers(BooleanSupplier arrived) throws InterruptedException {
        VaadinSession session = VaadinSession.getCurrent();
        for (int i = 0; i < 200 && !arrived.getAsBoolean(); i++) {
            session.unlock();
            Thread.sleep(25);
            session.lock();
        }
    }
}
