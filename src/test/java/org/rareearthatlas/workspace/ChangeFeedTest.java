package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.RegionId;
import org.springframework.context.ApplicationEventPublisher;

@AtlasTest
class ChangeFeedTest {

    private static final int PATIENCE_S = 20;

    /// A window that nobody uses at the moment.
    private static final class Idle extends UI {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Future<Void> access(Command command) {
            command.execute();
            return null;
        }
    }

    private final ChangeFeed feed;
    private final ApplicationEventPublisher events;
    private Runnable end = () -> {};

    ChangeFeedTest(ChangeFeed feed, ApplicationEventPublisher events) {
        this.feed = feed;
        this.events = events;
    }

    @AfterEach
    void stopFollowing() {
        end.run();
    }

    private void follow(Command task) {
        Runnable before = end;
        Runnable one = feed.follow(new Idle(), task);
        end = () -> {
            before.run();
            one.run();
        };
    }

    private void change() {
        events.publishEvent(new ClaimsChanged(new Subject.OfRegion(new RegionId(1))));
    }

    @Test
    void everyWindowIsToldThoughOneFails() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        follow(told::countDown);
        follow(() -> {
            throw new IllegalStateException("a window that fails");
        });
        follow(told::countDown);

        change();
        assertThat(told.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void changesWhileAWindowIsAtWorkAreToldOnceAfterwards() throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(2);
        AtomicInteger times = new AtomicInteger();
        follow(() -> {
            times.incrementAndGet();
            atWork.countDown();
            await(goOn);
            again.countDown();
        });
        change();
        assertThat(atWork.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 50; i++) {
            change();
        }
        goOn.countDown();

        assertThat(again.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        assertThat(times).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
