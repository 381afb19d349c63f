package id.netral.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.account.AccountAdministration;
import id.netral.security.account.OwnAccount;
import id.netral.security.account.TestAccounts;
import id.netral.security.secret.AttemptThrottle;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;

/** What happens to sessions that are open while their account changes. */
class OpenSessionsTest extends TestAccounts {

    @Autowired
    OwnAccount own;

    @Autowired
    AccountAdministration administration;

    private MockHttpSession browser(String name, String password) throws Exception {
        var request = post("/masuk").with(csrf()).param("nama", name).param("sandi", password);
        var session = web.perform(request).andReturn().getRequest().getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    private int status(MockHttpSession session) throws Exception {
        return web.perform(get("/api/csrf").session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void signingOutEverywhereEndsEverySessionAndDevice() throws Exception {
        var sari = sari();
        var phone = browser(SARI, PASSWORD);
        var desk = browser(SARI, PASSWORD);
        var cookie = web.perform(post("/masuk")
                        .with(csrf())
                        .param("nama", SARI)
                        .param("sandi", PASSWORD)
                        .param("ingat", "true"))
                .andReturn()
                .getResponse()
                .getCookie("netral-ingat");
        assertThat(status(phone)).isEqualTo(200);

        signIn(sari);
        own.signOutEverywhere();
        signOut();

        assertThat(status(phone)).isEqualTo(401);
        assertThat(status(desk)).isEqualTo(401);
        assertThat(desk.isInvalid()).isTrue();
        assertThat(web.perform(get("/api/csrf").cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(audited()).last().isEqualTo("SIGN_OUT_EVERYWHERE");
        assertThat(status(browser(SARI, PASSWORD))).isEqualTo(200);
    }

    @Test
    void othersStaySignedIn() throws Exception {
        var sari = sari();
        active(BUDI, "Budi Santoso", "budi@contoh.go.id");
        var budi = browser(BUDI, PASSWORD);
        signIn(sari);
        own.signOutEverywhere();
        signOut();
        assertThat(status(budi)).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        var sari = sari();
        var phone = browser(SARI, PASSWORD);
        signIn(sari);
        own.changePassword(PASSWORD, "kereta pagi ke stasiun");
        signOut();
        assertThat(status(phone)).isEqualTo(401);
        assertThat(status(browser(SARI, "kereta pagi ke stasiun"))).isEqualTo(200);
        assertThat(browser(SARI, PASSWORD).getAttribute("SPRING_SECURITY_CONTEXT"))
                .isNull();
        assertThat(audited()).contains("PASSWORD_CHANGED");
    }

    @Test
    void theOldPasswordIsAskedAndGuessingItWaits() {
        signIn(sari());
        for (var slip = 0; slip < AttemptThrottle.PER_NAME; slip++) {
            refused("keliru sekali", "kereta pagi ke stasiun", "password.wrong");
        }
        refused(PASSWORD, "kereta pagi ke stasiun", "throttled");
    }

    @Test
    void theNewPasswordKeepsTheRules() {
        signIn(sari());
        refused(PASSWORD, PASSWORD, "password.same");
        refused(PASSWORD, "pendek", "password.short");
        refused(PASSWORD, "lahir-26091986-pagi", "password.birth");
        assertThat(audited()).doesNotContain("PASSWORD_CHANGED");
    }

    private void refused(String current, String fresh, String key) {
        assertThatThrownBy(() -> own.changePassword(current, fresh))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndBackWhenEnabled() throws Exception {
        var sari = sari();
        var admin = active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.ADMIN);
        var phone = browser(SARI, PASSWORD);
        signIn(admin);
        administration.disable(id(sari));
        signOut();
        assertThat(status(phone)).isEqualTo(401);
        assertThat(browser(SARI, PASSWORD).getAttribute("SPRING_SECURITY_CONTEXT"))
                .isNull();

        signIn(admin);
        administration.enable(id(sari));
        signOut();
        assertThat(status(browser(SARI, PASSWORD))).isEqualTo(200);
        assertThat(audited()).filteredOn("ACCOUNT_STATE_CHANGED"::equals).hasSize(2);
    }

    @Test
    void newRolesHoldInTheOpenSession() throws Exception {
        var sari = sari();
        var admin = active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.ADMIN);
        var phone = browser(SARI, PASSWORD);
        signIn(admin);
        administration.assignRoles(id(sari), Set.of(Role.PELATIH));
        signOut();
        assertThat(status(phone)).isEqualTo(200);
        var context = (SecurityContext) Objects.requireNonNull(phone.getAttribute("SPRING_SECURITY_CONTEXT"));
        assertThat(Objects.requireNonNull(context.getAuthentication()).getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_PESERTA", "ROLE_PELATIH");
    }
}
