package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class TileRoomTest {

    @Test
    void whoFindsNoPlaceInTheQueueIsAskedToComeBack() {
        TileRoom room = new TileRoom(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 17; i++) {
                clients.submit(() -> room.run(() -> await(end)));
            }
            Awaitility.await().until(() -> room.waiting() == 16);

            assertThatThrownBy(() -> room.run(() -> "never")).isInstanceOfSatisfying(TileException.class, busy -> {
                assertThat(busy.getStatusCode().value()).isEqualTo(503);
                assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("3");
            });
            end.countDown();
        }
        assertThat(room.run(() -> "again")).isEqualTo("again");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
