package id.netral.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.security.Role;
import id.netral.security.account.AccountState;
import id.netral.security.account.ActivationService;
import id.netral.security.account.TestAccounts;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever guesses at a name must not be able to keep its owner out. */
class LockOutTest extends TestAccounts {

    private static final String OFFICE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.9";
    private static final int WRONG = 5;

    @Autowired
    ActivationService activations;

    private MockHttpServletResponse signIn(String name, String password, String address, Cookie... cookies)
            throws Exception {
        MockHttpServletRequestBuilder form = post("/masuk")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .header("source", "typescript")
                .param("nama", name)
                .param("sandi", password);
        return web.perform(cookies.length == 0 ? form : form.cookie(cookies))
                .andReturn()
                .getResponse();
    }

    private void guess(String name, String address, int times) throws Exception {
        for (var guess = 0; guess < times; guess++) {
            signIn(name, "tebakan " + guess, address);
        }
    }

    private Cookie device(String name) throws Exception {
        var cookie = signIn(name, PASSWORD, OFFICE).getCookie("netral-kenal");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PESERTA", "ADMIN"})
    void wrongOnesFromElsewhereDoNotKeepTheOwnerOut(Role role) throws Exception {
        active(SARI, "Sari Wulandari", "sari@contoh.go.id", role);
        guess(SARI, ELSEWHERE, WRONG);
        assertThat(signIn(SARI, PASSWORD, ELSEWHERE).getStatus()).isEqualTo(429);
        assertThat(signIn(SARI, PASSWORD, OFFICE).getStatus()).isEqualTo(200);
    }

    @Test
    void aDeviceThatHasSignedInBeforeIsNotRefusedForOthersAtItsAddress() throws Exception {
        sari();
        var device = device(SARI);
        guess(SARI, OFFICE, WRONG);
        assertThat(signIn(SARI, PASSWORD, OFFICE).getStatus()).isEqualTo(429);
        assertThat(signIn(SARI, PASSWORD, OFFICE, device).getStatus()).isEqualTo(200);
    }

    @Test
    void aDeviceIsKnownForItsOwnAccountOnlyAndGuessesThereWaitToo() throws Exception {
        sari();
        active(BUDI, "Budi Santoso", "budi@contoh.go.id");
        var device = device(SARI);
        guess(BUDI, OFFICE, WRONG);
        assertThat(signIn(BUDI, PASSWORD, OFFICE, device).getStatus()).isEqualTo(429);
        for (var guess = 0; guess < WRONG; guess++) {
            assertThat(signIn(SARI, "tebakan " + guess, OFFICE, device).getStatus())
                    .isEqualTo(401);
        }
        assertThat(signIn(SARI, PASSWORD, OFFICE, device).getStatus()).isEqualTo(429);
    }

    /** All at once, so that none has been found wrong before the next arrives. */
    @Test
    void parallelGuessesAreChargedBeforeTheyAreChecked() throws Exception {
        sari();
        List<Integer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Callable<Integer>>();
            for (var guess = 0; guess < 4 * WRONG; guess++) {
                var password = "tebakan " + guess;
                guesses.add(() -> signIn(SARI, password, ELSEWHERE).getStatus());
            }
            answers =
                    executor.invokeAll(guesses).stream().map(Future::resultNow).toList();
        }
        assertThat(answers).filteredOn(answer -> answer == 401).hasSize(WRONG);
        assertThat(answers).filteredOn(answer -> answer == 429).hasSize(3 * WRONG);
    }

    @Test
    void oneAccountHasOneCountWhicheverNameIsTyped() throws Exception {
        sari();
        guess(SARI, ELSEWHERE, WRONG - 2);
        guess("sari@contoh.go.id", ELSEWHERE, 2);
        assertThat(signIn(SARI, PASSWORD, ELSEWHERE).getStatus()).isEqualTo(429);
        assertThat(signIn("Sari@contoh.go.id", PASSWORD, ELSEWHERE).getStatus()).isEqualTo(429);
    }

    @Test
    void wrongCodesDoNotKeepTheRightOneOut() throws Exception {
        var sari = invited(SARI, "Sari Wulandari", "sari@contoh.go.id");
        signIn(active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.SDM));
        var code = activations.issueActivationCodes(List.of(sari)).getFirst().code();
        signOut();
        for (var guess = 0; guess < 2 * WRONG; guess++) {
            assertThatCode(() -> activations.activate(SARI, "AAAAA-AAAAA", PASSWORD))
                    .isNotNull();
        }
        activations.activate(SARI, code, PASSWORD);
        assertThat(state(sari)).isEqualTo(AccountState.ACTIVE);
    }
}
