package id.netral.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import id.netral.security.NetralPrincipal;
import id.netral.security.account.AccountState;
import id.netral.security.account.TestAccounts;
import id.netral.security.secret.Attempt;
import id.netral.security.secret.AttemptThrottle;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SignInTest extends TestAccounts {

    private static final String COOKIE = "netral-ingat";

    private MockHttpServletRequestBuilder form(String name, String password) {
        return post("/masuk").with(csrf()).param("nama", name).param("sandi", password);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpSession session(MockHttpServletRequestBuilder request) throws Exception {
        var session = web.perform(request).andReturn().getRequest().getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    /** 200 when the session is signed in, 401 when not. */
    private int status(MockHttpSession session) throws Exception {
        return send(get("/api/csrf").session(session)).getStatus();
    }

    private Cookie remembered(String name) throws Exception {
        var cookie = send(form(name, PASSWORD).param("ingat", "true")).getCookie(COOKIE);
        assertThat(cookie).isNotNull();
        return cookie;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SARI,
                "19860926 201505 1 001",
                "19860926.201505.1.001",
                "sari@contoh.go.id",
                " Sari@Contoh.go.id "
            })
    void nipAndEmailOpenTheAccountAsPeopleWriteThem(String name) throws Exception {
        sari();
        var session = session(form(name, PASSWORD));
        assertThat(status(session)).isEqualTo(200);
        assertThat(audited()).last().isEqualTo("SIGN_IN");
    }

    @Test
    void wrongUnknownInvitedAndDisabledGetOneAnswer() throws Exception {
        var sari = sari();
        var budi = active(BUDI, "Budi Santoso", "budi@contoh.go.id");
        invited("200003032024012003", "Citra Dewi", "citra@contoh.go.id");
        jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE employee_id = ?")
                .param(budi.value())
                .update();
        assertThat(send(form(SARI, "kata sandi yang keliru")).getRedirectedUrl())
                .isEqualTo("/masuk?gagal");
        assertThat(send(form("199912312024011009", PASSWORD)).getRedirectedUrl())
                .isEqualTo("/masuk?gagal");
        assertThat(send(form(BUDI, PASSWORD)).getRedirectedUrl()).isEqualTo("/masuk?gagal");
        assertThat(send(form("citra@contoh.go.id", PASSWORD)).getRedirectedUrl())
                .isEqualTo("/masuk?gagal");
        assertThat(send(form("", "")).getRedirectedUrl()).isEqualTo("/masuk?gagal");
        assertThat(send(form(SARI, "x".repeat(200))).getRedirectedUrl()).isEqualTo("/masuk?gagal");
        assertThat(state(sari)).isEqualTo(AccountState.ACTIVE);
    }

    /** The quiz signs in without leaving its page: with a token fetched by a stranger, and answers by status. */
    @Test
    void aScriptSignsInWithoutARedirect() throws Exception {
        sari();
        var session = new MockHttpSession();
        var token =
                JsonPath.<String>read(send(get("/api/sign-in").session(session)).getContentAsString(), "$.token");
        var request = post("/masuk")
                .session(session)
                .header("source", "typescript")
                .header("X-CSRF-TOKEN", token)
                .param("nama", SARI)
                .param("sandi", PASSWORD);
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Result")).isEqualTo("success");
        assertThat(status(session)).isEqualTo(200);
        assertThat(audited()).last().isEqualTo("SIGN_IN");
    }

    @Test
    void aScriptIsSlowedDownLikeEverybody() throws Exception {
        sari();
        for (var attempt = 0; attempt < AttemptThrottle.PER_NAME; attempt++) {
            assertThat(send(form(SARI, "tebakan " + attempt).header("source", "typescript"))
                            .getStatus())
                    .isEqualTo(401);
        }
        var answer = send(form(SARI, PASSWORD).header("source", "typescript"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(JsonPath.<Integer>read(answer.getContentAsString(), "$.minutes"))
                .isEqualTo(3);
        assertThat(audited()).filteredOn("SIGN_IN_THROTTLED"::equals).hasSize(1);
    }

    @Test
    void aFailureIsAuditedWithoutWhatWasTyped() throws Exception {
        sari();
        send(form(SARI, "rahasia-saya-12345"));
        send(form("rahasia-saya-12345", ""));
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'SIGN_IN_FAILED' ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("1986•••••••••••001", "?");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE CONCAT_WS(' ', actor, subject, detail) LIKE"
                                + " '%rahasia%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {SARI, "199912312024011009", "bukan siapa-siapa"})
    void guessingWaitsWhetherOrNotTheAccountExists(String name) throws Exception {
        sari();
        for (var attempt = 0; attempt < AttemptThrottle.PER_NAME; attempt++) {
            assertThat(send(form(name, "tebakan " + attempt)).getRedirectedUrl())
                    .isEqualTo("/masuk?gagal");
        }
        var answer = send(form(name, PASSWORD));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/masuk?tunggu=3");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("180");
        send(form(name, PASSWORD));
        assertThat(audited()).filteredOn("SIGN_IN_THROTTLED"::equals).hasSize(1);
    }

    @Test
    void oneAddressCannotTryManyNames() throws Exception {
        sari();
        for (var attempt = 0; attempt < AttemptThrottle.PER_ADDRESS; attempt++) {
            throttle.charge(Attempt.of("siapa " + attempt, "192.0.2.7"));
        }
        assertThat(send(form(SARI, PASSWORD).with(from("192.0.2.7"))).getRedirectedUrl())
                .startsWith("/masuk?tunggu=");
        assertThat(send(form(SARI, PASSWORD).with(from("192.0.2.8"))).getRedirectedUrl())
                .isEqualTo("/");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void theRightPasswordForgetsEarlierSlips() throws Exception {
        sari();
        for (var round = 0; round < 3; round++) {
            for (var slip = 0; slip < AttemptThrottle.PER_NAME - 1; slip++) {
                send(form(SARI, "keliru"));
            }
            assertThat(send(form(SARI, PASSWORD)).getRedirectedUrl()).isEqualTo("/");
        }
    }

    @Test
    void theFormNeedsItsTokenAndASecondTryIsOffered() throws Exception {
        sari();
        var answer = send(post("/masuk").param("nama", SARI).param("sandi", PASSWORD));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        sari();
        var session = new MockHttpSession();
        var before = session.getId();
        session(form(SARI, PASSWORD).session(session).with(SignInTest::withCookieOfSession));
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(status(session)).isEqualTo(200);
    }

    private static MockHttpServletRequest withCookieOfSession(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    @Test
    void noSessionKeepsAPasswordOrItsHash() throws Exception {
        sari();
        var session = session(form(SARI, PASSWORD));
        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(context).isNotNull();
        var authentication = Objects.requireNonNull(context.getAuthentication());
        assertThat(authentication.getCredentials()).isNull();
        assertThat(((NetralPrincipal) authentication.getPrincipal()).getPassword())
                .isNull();
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo() throws Exception {
        sari();
        var session = new MockHttpSession();
        var refused = send(get("/profil")
                .accept("text/html")
                .session(session)
                .with(SignInTest::underAnInventedName)
                .header("X-Forwarded-Host", "evil.example"));
        assertThat(refused.getRedirectedUrl()).isEqualTo("/masuk");
        var answer = send(form(SARI, PASSWORD).session(session));
        assertThat(answer.getRedirectedUrl()).startsWith("/profil");
    }

    private static MockHttpServletRequest underAnInventedName(MockHttpServletRequest request) {
        request.setServerName("evil.example");
        return request;
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        sari();
        var session = session(form(SARI, PASSWORD));
        assertThat(send(post("/logout").with(csrf()).session(session)).getRedirectedUrl())
                .isEqualTo("/masuk?keluar");
        assertThat(session.isInvalid()).isTrue();
        assertThat(audited()).last().isEqualTo("SIGN_OUT");
    }

    @Test
    void aRememberedDeviceSignsInWithoutASession() throws Exception {
        sari();
        var cookie = remembered(SARI);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        for (var opening = 0; opening < 2; opening++) { // e.g. two tabs restored at once
            assertThat(send(get("/api/csrf").cookie(cookie)).getStatus()).isEqualTo(200);
        }
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'SIGN_IN' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("remembered");
    }

    @Test
    void withoutTheTickNothingIsRemembered() throws Exception {
        sari();
        assertThat(send(form(SARI, PASSWORD)).getCookie(COOKIE)).isNull();
        assertThat(devices()).isZero();
    }

    @Test
    void theCookieIsForSecureConnectionsWhenItCameByOne() throws Exception {
        sari();
        var cookie =
                send(form(SARI, PASSWORD).param("ingat", "true").secure(true)).getCookie(COOKIE);
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void theTokenChangesWithUseAndTheOneBeforeWorksForAMoment() throws Exception {
        sari();
        var first = remembered(SARI);
        usedLongAgo();
        var second = send(get("/api/csrf").cookie(first)).getCookie(COOKIE);
        assertThat(second).isNotNull();
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(send(get("/api/csrf").cookie(first)).getStatus()).isEqualTo(200);
        assertThat(send(get("/api/csrf").cookie(second)).getStatus()).isEqualTo(200);
    }

    @Test
    void anOldTokenIsTakenForStolenAndEndsAll() throws Exception {
        sari();
        var first = remembered(SARI);
        usedLongAgo();
        var thief = web.perform(get("/api/csrf").cookie(first)).andReturn();
        var session =
                (MockHttpSession) Objects.requireNonNull(thief.getRequest().getSession(false));
        var second = thief.getResponse().getCookie(COOKIE);
        assertThat(status(session)).isEqualTo(200);
        assertThat(send(get("/api/csrf").cookie(second)).getStatus()).isEqualTo(200);
        usedLongAgo();
        assertThat(send(get("/api/csrf").cookie(first)).getStatus()).isEqualTo(401);
        assertThat(send(get("/api/csrf").cookie(second)).getStatus()).isEqualTo(401);
        assertThat(devices()).isZero();
        assertThat(status(session)).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
        assertThat(audited()).last().isEqualTo("REMEMBERED_DEVICE_STOLEN");
    }

    @Test
    void anAnswerLostOnTheWayIsNoTheft() throws Exception {
        sari();
        var kept = remembered(SARI);
        var session = session(get("/api/csrf").cookie(kept));
        for (var lost = 0; lost < 3; lost++) {
            usedLongAgo();
            assertThat(send(get("/api/csrf").cookie(kept)).getStatus()).isEqualTo(200);
        }
        usedLongAgo();
        var arrived = send(get("/api/csrf").cookie(kept)).getCookie(COOKIE);
        assertThat(arrived).isNotNull();
        usedLongAgo();
        assertThat(send(get("/api/csrf").cookie(arrived)).getStatus()).isEqualTo(200);
        assertThat(status(session)).isEqualTo(200);
        usedLongAgo();
        assertThat(send(get("/api/csrf").cookie(kept)).getStatus()).isEqualTo(401);
        assertThat(audited()).last().isEqualTo("REMEMBERED_DEVICE_STOLEN");
    }

    /** Whoever has the newest token meets a stranger to it then. */
    @Test
    void aCopyUsedInsteadOfTheLostAnswerIsFoundWhenTheOwnerComesBack() throws Exception {
        sari();
        var copied = remembered(SARI);
        usedLongAgo();
        var owner = send(get("/api/csrf").cookie(copied)).getCookie(COOKIE);
        usedLongAgo();
        var thief = send(get("/api/csrf").cookie(copied)).getCookie(COOKIE);
        assertThat(thief).isNotNull();
        assertThat(send(get("/api/csrf").cookie(owner)).getStatus()).isEqualTo(401);
        assertThat(send(get("/api/csrf").cookie(thief)).getStatus()).isEqualTo(401);
        assertThat(audited()).last().isEqualTo("REMEMBERED_DEVICE_STOLEN");
    }

    @Test
    void anAnswerIsNotThoughtLostForEver() throws Exception {
        sari();
        var kept = remembered(SARI);
        usedLongAgo();
        var session = session(get("/api/csrf").cookie(kept));
        jdbc.sql("""
            UPDATE persistent_logins SET last_used = last_used - INTERVAL 8 DAY,
                unconfirmed_since = unconfirmed_since - INTERVAL 8 DAY""").update();
        assertThat(send(get("/api/csrf").cookie(kept)).getStatus()).isEqualTo(401);
        assertThat(devices()).isZero();
        assertThat(status(session)).as("no theft either").isEqualTo(200);
    }

    @Test
    void aDeviceIsForgottenAfterThirtyDays() throws Exception {
        sari();
        var cookie = remembered(SARI);
        jdbc.sql("UPDATE persistent_logins SET last_used = last_used - INTERVAL 31 DAY")
                .update();
        assertThat(send(get("/api/csrf").cookie(cookie)).getStatus()).isEqualTo(401);
    }

    @Test
    void tokensAreKeptAsHashesOnly() throws Exception {
        sari();
        var value = new String(Base64.getDecoder().decode(remembered(SARI).getValue()), StandardCharsets.UTF_8);
        var token = value.substring(value.indexOf(':') + 1);
        assertThat(jdbc.sql("SELECT token FROM persistent_logins")
                        .query(String.class)
                        .single())
                .isNotEqualTo(token)
                .hasSize(64);
    }

    @Test
    void signingOutForgetsThisDeviceOnly() throws Exception {
        sari();
        var phone = remembered(SARI);
        var desk = remembered(SARI);
        var session = session(get("/api/csrf").cookie(phone));
        send(post("/logout").with(csrf()).session(session).cookie(phone));
        assertThat(send(get("/api/csrf").cookie(phone)).getStatus()).isEqualTo(401);
        assertThat(send(get("/api/csrf").cookie(desk)).getStatus()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountIsNotRemembered() throws Exception {
        var sari = sari();
        var cookie = remembered(SARI);
        jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE employee_id = ?")
                .param(sari.value())
                .update();
        assertThat(send(get("/api/csrf").cookie(cookie)).getStatus()).isEqualTo(401);
    }

    private void usedLongAgo() {
        jdbc.sql(
                        "UPDATE persistent_logins SET last_used = last_used - INTERVAL 1 HOUR, unconfirmed_since = unconfirmed_since - INTERVAL 1 HOUR")
                .update();
    }

    private int devices() {
        return jdbc.sql("SELECT COUNT(*) FROM persistent_logins")
                .query(Integer.class)
                .single();
    }
}
