package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ExportQueueTest {

    private final ExportQueue queue = new ExportQueue(2);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void moreThanTwoWaitInTheOrderTheyCame() {
        var first = add();
        var second = add();
        var third = add();
        var fourth = add();

        assertThat(first.state()).isEqualTo(FileState.RUNNING);
        assertThat(second.state()).isEqualTo(FileState.RUNNING);
        assertThat(third.position()).hasValue(1);
        assertThat(fourth.position()).hasValue(2);

        third.discard();
        assertThat(third.state()).isEqualTo(FileState.CANCELLED);
        assertThat(fourth.position()).hasValue(1);

        gate.countDown();
        await().until(() -> fourth.state() == FileState.RUNNING);
        assertThat(third.state()).isEqualTo(FileState.CANCELLED);
    }

    @Test
    void workThatThrowsMakesRoomForTheNext() {
        var failing = new CompletionExport(1, "a.xlsx", queue);
        for (var i = 0; i < 2; i++) {
            queue.add(failing, () -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
                throw new IllegalStateException("on purpose");
            });
        }
        var next = add();
        await().until(() -> next.state() == FileState.RUNNING);
        gate.countDown();
    }

    private CompletionExport add() {
        var export = new CompletionExport(1, "a.xlsx", queue);
        queue.add(export, () -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return export;
    }
}
