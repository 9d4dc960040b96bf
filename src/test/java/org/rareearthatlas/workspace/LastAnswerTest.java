package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastAnswerTest extends WorkspaceTest {

    private final Div owner = new Div();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final LastAnswer<String> answers = new LastAnswer<>(owner, told::add, () -> told.add("failed"));

    @BeforeEach
    void inTheWindow() {
        open("");
        UI.getCurrent().add(owner);
    }

    @Test
    void ofSeveralQuestionsTheLastOneIsAnswered() throws InterruptedException {
        CountDownLatch lastIsAsked = new CountDownLatch(1);
        answers.ask(() -> {
            waitFor(lastIsAsked);
            return "first";
        });
        answers.ask(() -> "last");
        lastIsAsked.countDown();
        awaitAnswers(1);
        answers.ask(() -> "later");
        awaitAnswers(2);

        assertThat(told).containsExactly("last", "later");
    }

    @Test
    void aFailureIsToldUnlessSomethingElseWasAsked() throws InterruptedException {
        answers.ask(() -> {
            throw new IllegalStateException("The reader is told in other words");
        });
        awaitAnswers(1);

        assertThat(told).containsExactly("failed");
    }

    @Test
    void whatIsForgottenIsNotShown() throws InterruptedException {
        CountDownLatch forgotten = new CountDownLatch(1);
        answers.ask(() -> {
            waitFor(forgotten);
            return "forgotten";
        });
        answers.forget();
        forgotten.countDown();
        answers.ask(() -> "asked again");
        awaitAnswers(1);

        assertThat(told).containsExactly("asked again");
    }

    private void awaitAnswers(int count) throws InterruptedException {
        await(() -> workspace().isAttached() && told.size() >= count);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
