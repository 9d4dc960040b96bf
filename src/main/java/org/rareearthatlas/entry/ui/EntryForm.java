package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.revision.Reasons;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.uikit.DraftOffer;
import org.rareearthatlas.uikit.LeaveDialog;
import org.rareearthatlas.uikit.UnsavedInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// What the forms have in common: one place for problems, one way to save and to leave, and nothing typed is lost.
///
/// @param <R> what is saved
@StyleSheet("styles/entry.css")
public abstract class EntryForm<R> extends Div implements BeforeLeaveObserver {

    private static final Logger LOG = LoggerFactory.getLogger(EntryForm.class);

    final transient FormFields fields = new FormFields();
    private final ProblemSummary summary = new ProblemSummary();
    private final Div body = new Div();
    private final Button save = new Button();
    private final ProgressBar working = new ProgressBar();
    private final UnsavedInput unsaved;
    private final List<Consumer<R>> savedListeners = new ArrayList<>();
    private final List<Runnable> closeListeners = new ArrayList<>();
    private Map<String, String> untouched = Map.of();
    private boolean finished;
    private @Nullable LeaveDialog leaving;
    private final WhyField why = new WhyField();
    private final transient Reasons reasons;
    private transient @Nullable Sending sending;
    private volatile boolean sent;

    EntryForm(FormServices services, String draftKey, String saveKey) {
        this.reasons = services.reasons();
        addClassName("entry-form");
        getElement().setAttribute("role", "form");
        unsaved = new UnsavedInput(draftKey);
        unsaved.onDraft((storedAt, values) ->
                addComponentAtIndex(1, new DraftOffer(storedAt, values, fields::write, unsaved::forget)));
        body.addClassName("entry-body");
        add(unsaved, summary, body, why, bar(saveKey));
    }

    /// Asks why something is changed; it may stay unsaid.
    void askWhy() {
        why.ask(getTranslation("entry.why"), false);
        why.setHelperText(getTranslation("entry.why.help"));
    }

    /// Sends what is entered another way than straight into the atlas.
    public void sendInstead(Sending other) {
        sending = other;
        save.setText(getTranslation(other.buttonKey()));
        why.setHelperText("");
        why.ask(getTranslation(other.commentKey()), other.commentNeeded());
    }

    /// Whether it already sends what is entered another way.
    public boolean isSentElsewhere() {
        return sending != null;
    }

    private Component bar(String saveKey) {
        save.setText(getTranslation(saveKey));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL);
        Button cancel = new Button(getTranslation("entry.cancel"), click -> confirmLeave(this::close));
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", getTranslation("entry.saving"));
        Div bar = new Div(save, cancel, working);
        bar.addClassName("entry-bar");
        return bar;
    }

    /// Adds to the form, in its order.
    void addPart(Component... parts) {
        body.add(parts);
    }

    /// To be called when all fields are there and filled: from here on, changes count.
    void ready() {
        untouched = fields.values();
        fields.onChange(this::update);
        update();
    }

    /// Whether something was entered that is not saved.
    public boolean isDirty() {
        return !finished && !fields.values().equals(untouched);
    }

    /// Goes on at once when nothing would be lost, otherwise after the editor has agreed to lose it.
    public void confirmLeave(Runnable proceed) {
        if (!isDirty()) {
            proceed.run();
            return;
        }
        if (leaving != null) {
            // What the editor wanted last is what is asked.
            leaving.close();
        }
        leaving = new LeaveDialog(() -> {
            finished = true;
            unsaved.forget();
            proceed.run();
        });
        leaving.open();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isDirty()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            confirmLeave(leave::proceed);
        }
    }

    /// Calls the listener with what was saved.
    public void onSaved(Consumer<R> listener) {
        savedListeners.add(listener);
    }

    /// Calls the listener when the editor gives up; nothing has been saved.
    public void onClose(Runnable listener) {
        closeListeners.add(listener);
    }

    private void close() {
        release();
        closeListeners.forEach(Runnable::run);
    }

    /// Saves once: the button is dead from the first click until the form needs it again.
    void save() {
        if (finished || working.isVisible()) {
            return;
        }
        FormProblems.clear(fields);
        why.setInvalid(false);
        summary.clear();
        FormProblems problems = new FormProblems(fields);
        settle(attempt(problems, () -> submit(problems)), problems);
    }

    /// Saves away from the window's thread, for what may take a while. To be called at the end of [#submit], which then
    /// returns nothing.
    void saveInBackground(Executor background, Supplier<Optional<R>> work) {
        UI ui = UI.getCurrentOrThrow();
        working.setVisible(true);
        background.execute(new DelegatingSecurityContextRunnable(() -> {
            Supplier<Optional<R>> outcome = outcome(work);
            ui.access(() -> {
                working.setVisible(false);
                FormProblems problems = new FormProblems(fields);
                settle(attempt(problems, outcome), problems);
            });
        }));
    }

    /// Does the work now; what became of it, be it an exception, is told whenever the result is asked for.
    private static <R> Supplier<Optional<R>> outcome(Supplier<Optional<R>> work) {
        try {
            Optional<R> result = work.get();
            return () -> result;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /// Saves the entry with the reason given, or sends it the other way.
    Optional<R> deliver(FormProblems problems, Entry entry, Supplier<R> straight) {
        return delivery(problems, entry, straight).get();
    }

    /// As [#deliver], to be run later, on any thread; what is missing is a problem now.
    Supplier<Optional<R>> delivery(FormProblems problems, Entry entry, Supplier<R> straight) {
        Optional<String> comment = problems.attempt("", why::read);
        Sending other = sending;
        if (!problems.isEmpty()) {
            why.setInvalid(comment.isEmpty());
            why.setErrorMessage(getTranslation("problem.why.missing"));
            return Optional::empty;
        }
        if (other == null) {
            return () -> Optional.of(reasons.because(comment.orElse(null), straight));
        }
        return () -> {
            other.send().accept(entry, comment.orElse(""));
            sent = true;
            return Optional.empty();
        };
    }

    private Optional<R> attempt(FormProblems problems, Supplier<Optional<R>> work) {
        try {
            return work.get();
        } catch (InvalidInputException e) {
            problems.add(e);
        } catch (EditConflictException e) {
            resolveConflict();
        } catch (NotFoundException e) {
            problems.add("", Problem.of("", "entry.gone"));
        } catch (RuntimeException e) {
            LOG.error("An entry could not be saved", e);
            problems.add("", Problem.of("", "entry.failed"));
        }
        return Optional.empty();
    }

    private void settle(Optional<R> saved, FormProblems problems) {
        if (saved.isPresent() && problems.isEmpty()) {
            finish();
            savedListeners.forEach(listener -> listener.accept(saved.get()));
            return;
        }
        Sending other = sending;
        if (sent && other != null && problems.isEmpty()) {
            finish();
            other.sent().run();
            return;
        }
        if (!problems.isEmpty()) {
            summary.show(problems.show());
        }
        save.setEnabled(!working.isVisible());
    }

    private void finish() {
        finished = true;
        unsaved.update(false, Map.of());
        unsaved.forget();
        release();
    }

    /// Reads the fields and saves them; returns nothing when there are problems.
    abstract Optional<R> submit(FormProblems problems);

    /// Called when someone else has saved the same thing meanwhile.
    void resolveConflict() {
        throw new IllegalStateException("A new entry cannot be in conflict");
    }

    /// Called once when the form is done, saved or not: gives back what it borrowed.
    void release() {}

    /// What the form had when it was opened; for a conflict, what it is compared with.
    Map<String, String> untouched() {
        return untouched;
    }

    /// From here on, differences from this state count as input.
    void rebase(Map<String, String> state) {
        untouched = state;
    }

    /// The draft holds only what was changed here, so that restoring it later undoes nothing of others.
    private void update() {
        Map<String, String> values = fields.values();
        Map<String, String> changes = new LinkedHashMap<>();
        FieldMerge.compare(untouched, untouched, values).forEach(change -> changes.putAll(change.yours()));
        unsaved.update(isDirty(), changes);
    }
}
