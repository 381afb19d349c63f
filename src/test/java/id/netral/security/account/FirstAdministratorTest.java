package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstAdministratorTest extends TestAccounts {

    private static final String NAME = "Dewi Lestari";
    private static final String EMAIL = "dewi@contoh.go.id";

    @Autowired
    FirstAdministrator administrator;

    private void refused(String token, String password, String key) {
        assertThatThrownBy(() -> administrator.create(token, NAME, EMAIL, password))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }

    @Test
    void theLinkMakesOneAdministrator() {
        assertThat(administrator.isMissing()).isTrue();
        var token = administrator.issueToken();
        assertThat(administrator.isOpen(token)).isTrue();
        administrator.create(token, " " + NAME + " ", EMAIL, PASSWORD);
        var account = repository.findByEmail(EMAIL).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.ADMIN);
        assertThat(account.displayName()).isEqualTo(NAME);
        assertThat(administrator.isMissing()).isFalse();
        assertThat(administrator.isOpen(token)).isFalse();
        refused(token, PASSWORD, "admin-link.invalid");
    }

    @Test
    void aWrongOldOrReplacedLinkDoesNothing() {
        refused("salah", PASSWORD, "admin-link.invalid");
        var first = administrator.issueToken();
        var second = administrator.issueToken();
        refused(first, PASSWORD, "admin-link.invalid");
        jdbc.sql("UPDATE admin_link SET expires = expires - INTERVAL 1 DAY").update();
        assertThat(administrator.isOpen(second)).isFalse();
        refused(second, PASSWORD, "admin-link.invalid");
        assertThat(repository.findByEmail(EMAIL)).isEmpty();
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        var token = administrator.issueToken();
        refused(token, "dewilestari", "password.name");
        administrator.create(token, NAME, EMAIL, PASSWORD);
    }

    @Test
    void noLinkWorksBesideAnAdministrator() {
        var token = administrator.issueToken();
        active(SARI, "Sari Wulandari", "sari@contoh.go.id", Role.ADMIN);
        assertThat(administrator.isOpen(token)).isFalse();
        refused(token, PASSWORD, "admin-link.invalid");
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() {
        var token = administrator.issueToken();
        assertThat(jdbc.sql("SELECT token_hash FROM admin_link")
                        .query(String.class)
                        .single())
                .isEqualTo(Secrets.hashOfToken(token))
                .isNotEqualTo(token);
    }
}
