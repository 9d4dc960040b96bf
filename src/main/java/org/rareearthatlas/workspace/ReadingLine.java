package org.rareearthatlas.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says how much of the deposits is read after a start, and tells when all are. Seen only as long as that takes.
class ReadingLine extends Paragraph {

    private static final Duration STEP = Duration.ofMillis(500);

    private final transient Supplier<OptionalInt> percent;
    private final transient Runnable done;
    private transient @Nullable Thread watch;

    /// @param percent how much is read, of a hundred; empty when all is
    /// @param done run in the window once all is read
    ReadingLine(Supplier<OptionalInt> percent, Runnable done) {
        this.percent = percent;
        this.done = done;
        addClassName("reading-line");
        setVisible(false);
    }

    /// Shows this, and goes on by itself until all is read.
    void show(OptionalInt read) {
        setVisible(read.isPresent());
        read.ifPresent(share -> setText(getTranslation("workspace.reading", share)));
        getUI().filter(ui -> read.isPresent() && watch == null).ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(percent.get());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.interrupt();
            watch = null;
        }
    }

    private void follow(UI ui) {
        watch = Thread.startVirtualThread(() -> {
            try {
                while (percent.get().isPresent()) {
                    Thread.sleep(STEP);
                    ui.access(() -> show(percent.get()));
                }
                ui.access(() -> {
                    watch = null;
                    setVisible(false);
                    done.run();
                });
            } catch (UIDetachedException e) {
                // The window was closed in the meantime.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
