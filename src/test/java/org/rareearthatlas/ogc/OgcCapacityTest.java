package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class OgcCapacityTest {

    @Test
    void whoFindsNoRoomIsAskedToComeBack() throws InterruptedException {
        OgcCapacity capacity = new OgcCapacity(1);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread longWork = Thread.ofPlatform()
                .start(() -> capacity.run(() -> {
                    started.countDown();
                    await(end);
                    return true;
                }));
        await(started);

        assertThatThrownBy(() -> capacity.run(() -> "never")).isInstanceOfSatisfying(OgcException.class, busy -> {
            assertThat(busy.getStatusCode().value()).isEqualTo(503);
            assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("3");
        });
        end.countDown();
        longWork.join();
        assertThat(capacity.run(() -> "again")).isEqualTo("again");
    }

    @Test
    void workThatFailsLeavesItsRoom() {
        OgcCapacity capacity = new OgcCapacity(1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> capacity.run(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(capacity.run(() -> 1)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
