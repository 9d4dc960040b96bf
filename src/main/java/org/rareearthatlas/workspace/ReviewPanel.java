package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rareearthatlas.review.Acceptance;
import org.rareearthatlas.review.MentionHead;
import org.rareearthatlas.review.MentionId;
import org.rareearthatlas.review.MentionPassage;
import org.rareearthatlas.review.MentionState;
import org.rareearthatlas.review.PlaceOptions;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// The mentions of a text, one after the other: yes, no, another place, next; each step can be taken back.
///
/// Keys work while the keyboard is in here and not in a text field (WCAG 2.2, 2.1.4): they go by the place of the key,
/// so that they are the same on a Russian keyboard.
class ReviewPanel extends Div {

    private static final String KEY_FILTER = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && ['KeyA','KeyR','KeyC','KeyN','KeyP','KeyU'].includes(event.code)"
            + " && !event.composedPath()[0].matches?.('textarea, input:not([type=radio])')";

    /// A dialog is no place for hundreds of names.
    private static final int MOST_NAMED = 30;

    private final transient ReviewService reviews;
    private final transient SourceText text;
    private final String words;
    private final transient ReviewQueue queue = new ReviewQueue();
    private final MentionCard card;
    private final Paragraph progress = new Paragraph();
    private final Paragraph announced = new Paragraph();
    private final Button accept = action("accept", this::accept);
    private final Button reject = action("reject", this::reject);
    private final Button next = action("next", this::next);
    private final Button previous = action("previous", this::previous);
    private final Button undo = action("undo", this::undo);
    private final Button again = new Button(getTranslation("review.again"), click -> decideAgain());
    private final Button acceptClear = new Button();
    private final ProgressBar working = new ProgressBar();
    private final Div leftOut = new Div();

    /// @param words of the whole text
    /// @param onLook shows the place that is looked at on the map
    ReviewPanel(
            ReviewService reviews, PlaceOptions places, SourceText text, String words, Consumer<ReviewLook> onLook) {
        this.reviews = reviews;
        this.text = text;
        this.words = words;
        card = new MentionCard(places, place -> onLook.accept(ReviewLook.at(place)));
        addClassNames("review-panel", "entry-form");
        getElement().setAttribute("tabindex", "-1");
        progress.addClassName("review-progress");
        announced.addClassName("review-announced");
        announced.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        acceptClear.addClassNames("atlas-button", "quiet-button");
        again.addClassNames("atlas-button", "quiet-button");
        acceptClear.addClickListener(click -> confirmClear());
        working.setIndeterminate(true);
        working.getElement().setAttribute("aria-label", getTranslation("entry.saving"));
        working.setVisible(false);
        InnerLink decisions = new InnerLink(NameDecisionsView.PATH, getTranslation("review.decisions"));
        InnerLink about = new InnerLink(AboutReadingView.PATH, getTranslation("about.reading"));
        Paragraph keys = new Paragraph(getTranslation("review.keys"));
        keys.addClassName("quiet");
        Div bar = new Div(accept, reject, previous, next, undo);
        bar.addClassNames("entry-bar", "review-bar");
        add(
                progress,
                announced,
                acceptClear,
                working,
                card,
                again,
                keys,
                leftOut,
                new Paragraph(decisions),
                new Paragraph(about),
                bar);
        listenToKeys();
        load();
    }

    private Button action(String name, Runnable run) {
        Button button = new Button(getTranslation("review." + name), click -> run.run());
        button.getElement().setAttribute("aria-keyshortcuts", name.substring(0, 1));
        button.getElement().setAttribute("data-action", name);
        return button;
    }

    private void listenToKeys() {
        getElement()
                .addEventListener(
                        "keydown",
                        event -> key(event.getEventData().path("event.code").asString()))
                .addEventData("event.code")
                .setFilter(KEY_FILTER);
    }

    private void key(String code) {
        if (working.isVisible()) {
            return;
        }
        switch (code) {
            case "KeyA" -> accept();
            case "KeyR" -> reject();
            case "KeyC" -> card.choose();
            case "KeyN" -> next();
            case "KeyP" -> previous();
            case "KeyU" -> undo();
            default -> {}
        }
    }

    private void load() {
        queue.show(reviews.listQueue(text.id()));
        leftOut.removeAll();
        int out = reviews.countLeftOut(text.id());
        if (out > 0) {
            leftOut.add(new LeftOutList(reviews.listLeftOut(text.id(), LeftOutList.MOST_SHOWN), out, this::take));
        }
        paint();
    }

    private void paint() {
        Optional<ReviewedMention> current = current();
        boolean waits = current.filter(mention -> mention.state() == MentionState.WAITING)
                .isPresent();
        current.ifPresent(mention -> card.show(mention, words, quoted(mention)));
        card.setVisible(current.isPresent());
        accept.setEnabled(waits);
        reject.setEnabled(waits);
        next.setEnabled(queue.size() > 1);
        previous.setEnabled(queue.size() > 1);
        undo.setEnabled(queue.canUndo());
        again.setVisible(current.isPresent() && !waits);
        int clear = queue.clear().size();
        acceptClear.setVisible(clear > 1);
        acceptClear.setText(Counts.text(getLocale(), "review.acceptClear", clear));
        progress.setText(
                queue.size() == 0
                        ? getTranslation("review.nothing")
                        : getTranslation(
                                "review.progress",
                                String.valueOf(queue.position()),
                                String.valueOf(queue.size()),
                                Counts.text(getLocale(), "review.waiting", queue.waiting())));
    }

    private Optional<Quote> quoted(ReviewedMention mention) {
        return reviews.findQuoteAt(text, MentionPassage.sentence(words, mention));
    }

    /// The mention that is looked at, as it is now; nothing when there is none, or a new reading has replaced it.
    private Optional<ReviewedMention> current() {
        return queue.find()
                .flatMap(head -> reviews.list(List.of(head.id())).stream().findFirst());
    }

    private void accept() {
        Optional<ReviewedMention> current = waiting();
        Optional<Acceptance> acceptance = card.acceptance();
        if (current.isEmpty()) {
            return;
        }
        if (acceptance.isEmpty()) {
            say(getTranslation("review.choosePlace"));
            card.choose();
            return;
        }
        ReviewedMention mention = current.get();
        decide(mention, "review.accepted", () -> reviews.accept(mention.id(), mention.version(), acceptance.get()));
    }

    private void reject() {
        waiting()
                .ifPresent(mention ->
                        decide(mention, "review.rejected", () -> reviews.reject(mention.id(), mention.version())));
    }

    private Optional<ReviewedMention> waiting() {
        return current().filter(mention -> mention.state() == MentionState.WAITING);
    }

    private void decide(ReviewedMention mention, String said, Supplier<ReviewedMention> decision) {
        if (attempt(() -> queue.replace(decision.get().head()))) {
            queue.did(List.of(mention.id()));
            goOn();
            say(getTranslation(said, mention.exact()));
        }
    }

    private void goOn() {
        queue.nextWaiting();
        paint();
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (EditConflictException | NotFoundException e) {
            load();
            say(getTranslation("review.conflict"));
        } catch (InvalidInputException e) {
            say(getTranslation(
                    "problem." + e.problems().getFirst().code(),
                    e.problems().getFirst().arguments().toArray()));
        }
        return false;
    }

    /// Looks at a mention; at the first that waits when there is no such mention.
    void goTo(MentionId mention) {
        queue.goTo(mention);
        paint();
    }

    private void next() {
        queue.next();
        paint();
    }

    private void previous() {
        queue.previous();
        paint();
    }

    private void take(ReviewedMention mention) {
        if (attempt(() -> reviews.reopen(mention.id(), mention.version()))) {
            load();
            queue.goTo(mention.id());
            paint();
            say(getTranslation("review.taken", mention.exact()));
        }
    }

    /// Takes back what was decided about the mention that is looked at, however long ago.
    private void decideAgain() {
        current().ifPresent(mention -> {
            if (attempt(() -> reviews.reopen(mention.id(), mention.version()))) {
                queue.forget(mention.id());
                load();
                say(getTranslation("review.taken", mention.exact()));
            }
        });
    }

    private void undo() {
        queue.takeLast().ifPresent(step -> {
            for (MentionId id : step.reversed()) {
                attempt(() -> reviews.reopen(id, reviews.get(id).version()));
            }
            load();
            queue.goTo(step.getFirst());
            paint();
            say(Counts.text(getLocale(), "review.undone", step.size()));
        });
    }

    private void confirmClear() {
        List<MentionHead> clear = queue.clear();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Counts.text(getLocale(), "review.acceptClear", clear.size()));
        List<MentionId> first =
                clear.stream().map(MentionHead::id).limit(MOST_NAMED).toList();
        String places = reviews.list(first).stream()
                .map(mention -> mention.options().getFirst().name())
                .distinct()
                .collect(Collectors.joining(", "));
        dialog.setText(getTranslation("review.acceptClear.what", places));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("entry.cancel"));
        dialog.setConfirmText(getTranslation("review.accept"));
        dialog.addConfirmListener(confirm -> acceptAll(clear));
        dialog.open();
    }

    /// Many at once may take a while: away from the window's thread.
    private void acceptAll(List<MentionHead> clear) {
        UI ui = UI.getCurrentOrThrow();
        working.setVisible(true);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            List<MentionId> done = new ArrayList<>();
            try {
                clear.stream().map(MentionHead::id).filter(this::acceptOne).forEach(done::add);
            } finally {
                ui.access(() -> {
                    working.setVisible(false);
                    queue.did(done);
                    queue.show(reviews.listQueue(text.id()));
                    goOn();
                    say(Counts.text(getLocale(), "review.acceptedMany", done.size()));
                });
            }
        }));
    }

    /// One that someone else has decided meanwhile stays as they decided.
    private boolean acceptOne(MentionId id) {
        try {
            ReviewedMention mention = reviews.get(id);
            reviews.accept(mention.id(), mention.version(), MentionCard.proposed(mention, words, quoted(mention)));
            return true;
        } catch (EditConflictException | NotFoundException | InvalidInputException e) {
            return false;
        }
    }

    private void say(String said) {
        announced.setText(said);
    }
}
