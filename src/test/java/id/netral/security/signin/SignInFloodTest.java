package id.netral.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.security.account.KnownDevices;
import id.netral.security.account.TestAccounts;
import id.netral.security.secret.Attempt;
import id.netral.security.secret.AttemptThrottle;
import id.netral.security.secret.HashingTurns;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Many wrong sign-ins at once: few are hashed, and the others hear so. */
@ExtendWith(OutputCaptureExtension.class)
class SignInFloodTest extends TestAccounts {

    private static final String FLOOD = "198.51.100.9";

    @Autowired
    HashingTurns turns;

    private static MockHttpServletRequestBuilder form(String name) {
        return post("/masuk")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(FLOOD);
                    return request;
                })
                .param("nama", name)
                .param("sandi", PASSWORD);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void ofManyAtOnceNoMoreAreHashedThanTheAddressMayTry() throws Exception {
        for (var attempt = 0; attempt < AttemptThrottle.PER_ADDRESS - 3; attempt++) {
            throttle.charge(Attempt.of("siapa " + attempt, FLOOD));
        }
        var guesses = new ArrayList<Callable<Integer>>();
        for (var guess = 0; guess < 40; guess++) {
            var name = "orang " + guess;
            guesses.add(() -> send(form(name).header("source", "typescript")).getStatus());
        }
        List<Integer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    executor.invokeAll(guesses).stream().map(Future::resultNow).toList();
        }
        assertThat(answers).filteredOn(answer -> answer == 401).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer == 429).hasSize(37);
    }

    /** A browser is told by the status and led back to the screen with its sentence. */
    @Test
    void whoIsTurnedAwayHears503AndTheScreenSaysWhy(CapturedOutput log) throws Exception {
        sari();
        var end = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var other = 0;
                    other < HashingTurns.LONGEST_QUEUE + Runtime.getRuntime().availableProcessors();
                    other++) {
                others.execute(() -> turns.take(HashingTurns.AT_ONCE, () -> awaited(end)));
            }
            MockHttpServletResponse answer;
            MockHttpServletResponse script;
            try {
                // the last of the others is turned away too
                await().dontCatchUncaughtExceptions().until(() -> turns.waiting() == HashingTurns.LONGEST_QUEUE);
                answer = send(form(SARI));
                script = send(form(SARI).header("source", "typescript"));
            } finally {
                end.countDown();
            }
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
            assertThat(answer.getContentAsString()).contains("url=/masuk?ramai");
            assertThat(script.getStatus()).isEqualTo(503);
            assertThat(log).doesNotContain("An internal error occurred"); // a flood must not fill the log
            assertThat(audited()).doesNotContain("SIGN_IN_FAILED");
        }
        assertThat(send(form(SARI)).getRedirectedUrl()).isEqualTo("/");
    }

    /** All from the device that is known, which goes before strangers. */
    @Test
    void theOwnerOfAnAccountCannotFillTheQueueWithTheRightPassword() throws Exception {
        sari();
        var device = send(form(SARI).header("source", "typescript")).getCookie(KnownDevices.COOKIE);
        assertThat(device).isNotNull();
        var end = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var other = 0; other < Runtime.getRuntime().availableProcessors(); other++) {
                executor.execute(() -> turns.take(HashingTurns.AT_ONCE, () -> awaited(end)));
            }
            try {
                for (var again = 0; again < 60; again++) {
                    answers.add(executor.submit(
                            () -> send(form(SARI).header("source", "typescript").cookie(device))
                                    .getStatus()));
                }
                await().until(() -> answers.stream().filter(Future::isDone).count() == 60 - Underway.MOST);
                assertThat(turns.waiting())
                        .isLessThanOrEqualTo(
                                Underway.MOST + Runtime.getRuntime().availableProcessors());
            } finally {
                end.countDown();
            }
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(answers).filteredOn(answer -> answer.resultNow() == 200).hasSize(Underway.MOST);
        assertThat(answers).filteredOn(answer -> answer.resultNow() == 429).hasSize(60 - Underway.MOST);
    }

    private static String awaited(CountDownLatch end) {
        try {
            end.await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
