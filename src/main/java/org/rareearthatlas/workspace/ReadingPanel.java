package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.review.ReadingTask;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.uikit.InnerLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Reads a text for the places it names, away from the window's thread.
class ReadingPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingPanel.class);

    private final transient ReviewService reviews;
    private final transient SourceText text;
    private final transient Runnable whenRead;
    private final Paragraph says = new Paragraph(getTranslation("review.start"));
    private final Button start = new Button(getTranslation("review.read"), click -> start());
    private final Button stop = new Button(getTranslation("review.stop"), click -> cancel());
    private final ProgressBar bar = new ProgressBar();
    private transient @Nullable ReadingTask task;

    /// @param whenRead called in the window when the text has been read and something was found
    ReadingPanel(ReviewService reviews, SourceText text, Runnable whenRead) {
        this.reviews = reviews;
        this.text = text;
        this.whenRead = whenRead;
        addClassName("reading-panel");
        says.getElement().setAttribute("role", "status");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        stop.addClassNames("atlas-button", "quiet-button");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("review.reading"));
        add(
                says,
                bar,
                start,
                stop,
                new Paragraph(new InnerLink(AboutReadingView.PATH, getTranslation("about.reading"))));
        show(false);
    }

    private void show(boolean running) {
        bar.setVisible(running);
        stop.setVisible(running);
        start.setVisible(!running);
    }

    private void start() {
        UI ui = UI.getCurrentOrThrow();
        ReadingTask begun = reviews.reading(text);
        task = begun;
        says.setText(getTranslation("review.reading"));
        show(true);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            Runnable outcome = outcome(begun);
            ui.access(() -> {
                show(false);
                outcome.run();
            });
        }));
    }

    private Runnable outcome(ReadingTask begun) {
        try {
            return begun.run() ? this::read : () -> says.setText(getTranslation("review.stopped"));
        } catch (RuntimeException e) {
            LOG.error("A text could not be read for places", e);
            return () -> says.setText(getTranslation("problem.entry.failed"));
        }
    }

    private void read() {
        if (!reviews.isRead(text.id())) {
            says.setText(getTranslation("review.nothing"));
        } else {
            whenRead.run();
        }
    }

    /// Gives a reading up that goes on.
    void cancel() {
        ReadingTask running = task;
        if (running != null) {
            running.cancel();
        }
    }
}
