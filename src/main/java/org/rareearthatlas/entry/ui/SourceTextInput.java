package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.document.ReadingCancelledException;
import org.rareearthatlas.document.ReadingProgress;
import org.rareearthatlas.document.UnreadableDocumentException;
import org.rareearthatlas.entry.ui.TextReading.Held;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Takes a text, pasted or from a file. It is read away from the window's thread, with a bar and a way to stop; then
/// only what is told of it stays on the screen, because a text may have millions of letters.
final class SourceTextInput extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(SourceTextInput.class);
    private static final int PREVIEW_UTF16 = 280;

    private final transient FormServices services;
    private final String key;
    private final TextArea pasted = new TextArea();
    private final FileDrop files = new FileDrop(this::readFile, this::refuse);
    private final Div reading = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Div summary = new Div();
    private final ErrorLine error = new ErrorLine();
    private final transient FormFields fields;
    private transient Consumer<Held> onRead = held -> {};
    private transient @Nullable ReadingProgress progress;
    private transient @Nullable Held held;

    /// @param key the field's key
    SourceTextInput(FormFields fields, FormServices services, String key) {
        this.fields = fields;
        this.services = services;
        this.key = key;
        addClassName("entry-fields");
        pasted.setLabel(getTranslation("entry.text.paste"));
        pasted.setHelperText(getTranslation("entry.text.paste.help"));
        pasted.addClassNames("entry-words", "entry-paste");
        pasted.setMinRows(6);
        pasted.setMaxRows(12);
        pasted.setWidthFull();
        pasted.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        pasted.addValueChangeListener(change -> readPasted(change.getValue()));
        Button cancel = new Button(getTranslation("entry.text.stop"), click -> stop());
        reading.add(new Paragraph(getTranslation("entry.text.reading")), bar, cancel);
        reading.addClassName("entry-reading");
        reading.getElement().setAttribute("role", "status");
        summary.addClassName("entry-text-held");
        summary.getElement().setAttribute("role", "status");
        fields.add(new FormFields.Field(
                key,
                getTranslation("entry.group.text"),
                error,
                () -> held == null ? "" : held.text().text().length() + "",
                text -> {},
                text -> text));
        add(pasted, files, reading, summary, error);
        show();
    }

    /// Calls the listener with each text that was read.
    void onRead(Consumer<Held> listener) {
        onRead = listener;
    }

    private void readPasted(String typed) {
        if (!typed.isBlank()) {
            read(progress -> services.reading().pasted(typed));
        }
    }

    private void readFile(String name, byte[] file) {
        read(progress -> services.reading().file(name, file, progress));
    }

    private void read(Function<ReadingProgress, Held> task) {
        stop();
        UI ui = UI.getCurrentOrThrow();
        ReadingProgress started = new ReadingProgress(done -> ui.access(() -> showProgress(done)));
        progress = started;
        bar.setIndeterminate(true);
        show();
        services.background().execute(new DelegatingSecurityContextRunnable(() -> {
            Runnable outcome = outcome(task, started);
            ui.access(() -> {
                if (progress == started) {
                    progress = null;
                    outcome.run();
                    show();
                }
            });
        }));
    }

    private Runnable outcome(Function<ReadingProgress, Held> task, ReadingProgress started) {
        try {
            Held result = task.apply(started);
            return () -> hold(result);
        } catch (UnreadableDocumentException e) {
            return () -> refuse(getTranslation("problem.document." + e.problem()));
        } catch (InvalidInputException e) {
            return () -> refuse(FormProblems.words(this, e.problems().getFirst()));
        } catch (ReadingCancelledException e) {
            return () -> {};
        } catch (RuntimeException e) {
            LOG.error("A text could not be read", e);
            return () -> refuse(getTranslation("problem.entry.failed"));
        }
    }

    private void showProgress(double done) {
        bar.setIndeterminate(false);
        bar.setValue(done);
    }

    private void hold(Held result) {
        held = result;
        error.setInvalid(false);
        pasted.clear();
        onRead.accept(result);
        fields.changed();
    }

    private void refuse(String reason) {
        error.setErrorMessage(reason);
        error.setInvalid(true);
    }

    private void stop() {
        if (progress != null) {
            progress.cancel();
            progress = null;
        }
        show();
    }

    private void show() {
        boolean isReading = progress != null;
        reading.setVisible(isReading);
        pasted.setVisible(!isReading && held == null);
        files.setVisible(!isReading && held == null);
        summary.removeAll();
        summary.setVisible(held != null && !isReading);
        if (held != null) {
            addSummary(held);
        }
    }

    private void addSummary(Held text) {
        String words = text.text().text();
        Paragraph facts = new Paragraph(
                getTranslation("entry.text.held", Formats.of(getLocale()).whole(words.length())));
        if (text.text().fileName() != null) {
            facts.add(new Span(" · " + text.text().fileName()));
        }
        if (text.encoding() != null) {
            facts.add(new Span(" · " + getTranslation("entry.text.encoding", text.encoding())));
        }
        Paragraph beginning = new Paragraph(
                words.length() <= PREVIEW_UTF16
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, PREVIEW_UTF16 / 2)) + " …");
        beginning.addClassName("entry-quote-preview");
        Button other = new Button(getTranslation("entry.text.other"), click -> forget());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        summary.add(facts, beginning);
        text.known().ifPresent(source -> summary.add(known(source)));
        summary.add(other);
    }

    private Paragraph known(Source source) {
        Paragraph note = new Paragraph(new Span(getTranslation("entry.text.known") + " "));
        note.add(new InnerLink("source/" + source.id(), source.displayTitle()));
        note.addClassName("entry-doubt");
        return note;
    }

    private void forget() {
        held = null;
        fields.changed();
        show();
        pasted.focus();
    }

    /// The text; empty when none was given. A text that is still being read is a problem, which then is known.
    Optional<NewText> read(FormProblems problems) {
        if (progress != null) {
            problems.add(key, Problem.of(key, "sourceText.stillReading"));
        }
        return Optional.ofNullable(held).map(Held::text);
    }
}
