package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.secret.AttemptThrottle;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ActivationTest extends TestAccounts {

    @Autowired
    ActivationService activations;

    EmployeeId sari;
    EmployeeId officer;

    @BeforeEach
    void people() {
        sari = invited(SARI, "Sari Wulandari", "sari@contoh.go.id");
        officer = active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.SDM);
    }

    private String code() {
        signIn(officer);
        var codes = activations.issueActivationCodes(List.of(sari));
        signOut();
        return codes.getFirst().code();
    }

    private void refused(String name, String code, String password, String key) {
        assertThatThrownBy(() -> activations.activate(name, code, password))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }

    @Test
    void aCodeMakesThePersonsOwnPassword() {
        var code = code();
        activations.activate("19860926 201505 1 001", " " + code.toLowerCase() + " ", PASSWORD);
        assertThat(account(sari).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(audited()).endsWith("ACTIVATION_CODE_ISSUED", "ACTIVATION");
        refused(SARI, code, "kereta pagi ke stasiun", "activation.invalid");
    }

    @Test
    void theEmailIsAsGoodAsTheNip() {
        activations.activate("Sari@contoh.go.id", code().replace("-", ""), PASSWORD);
        assertThat(account(sari).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void wrongAndUnknownGetTheSameAnswer() {
        code();
        refused(SARI, "AAAAA-AAAAA", PASSWORD, "activation.invalid");
        refused("199912312024011009", "AAAAA-AAAAA", PASSWORD, "activation.invalid");
        refused(BUDI, "", PASSWORD, "activation.invalid");
        assertThat(account(sari).state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void aCodeOfAnotherPersonDoesNotWork() {
        refused(BUDI, code(), PASSWORD, "activation.invalid");
    }

    @Test
    void aCodeExpiresAfterAWeek() {
        var code = code();
        jdbc.sql("UPDATE account SET activation_expires = activation_expires - INTERVAL 7 DAY WHERE employee_id = ?")
                .param(sari.value())
                .update();
        refused(SARI, code, PASSWORD, "activation.expired");
    }

    @Test
    void aNewCodeReplacesTheEarlierOne() {
        var first = code();
        var second = code();
        refused(SARI, first, PASSWORD, "activation.invalid");
        activations.activate(SARI, second, PASSWORD);
    }

    @Test
    void aWeakPasswordLeavesTheCodeGood() {
        var code = code();
        refused(SARI, code, "sariwulandari", "password.name");
        refused(SARI, code, "indonesia2026", "password.common");
        activations.activate(SARI, code, PASSWORD);
    }

    @Test
    void guessingCodesWaitsButTheRightOneDoesNot() {
        var code = code();
        for (var guess = 0; guess < AttemptThrottle.PER_NAME; guess++) {
            refused(SARI, "AAAAA-AAAA" + guess, PASSWORD, "activation.invalid");
        }
        refused(SARI, "AAAAA-AAAAA", PASSWORD, "throttled");
        activations.activate(SARI, code, PASSWORD);
        assertThat(audited()).filteredOn("ACTIVATION_FAILED"::equals).hasSize(AttemptThrottle.PER_NAME + 1);
    }

    @Test
    void onlyAHashOfTheCodeIsKept() {
        var code = code();
        assertThat(jdbc.sql("SELECT activation_hash FROM account WHERE employee_id = ?")
                        .param(sari.value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContainIgnoringCase(code.replace("-", ""));
        assertThat(jdbc.sql("SELECT GROUP_CONCAT(COALESCE(detail, ''), subject) FROM audit_entry")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void aListOfCodesLeavesWorkingAccountsAndAdministratorsOut() {
        var boss = invited("200003032024012003", "Citra Dewi", "citra@contoh.go.id");
        jdbc.sql("INSERT INTO account_role (account_id, role) VALUES (?, 'ADMIN')")
                .param(account(boss).id().value())
                .update();
        signIn(officer);
        var codes = activations.issueActivationCodes(List.of(sari, officer, boss, sari));
        assertThat(codes).singleElement().satisfies(code -> {
            assertThat(code.displayName()).isEqualTo("Sari Wulandari");
            assertThat(code.signInName()).isEqualTo(SARI);
            assertThat(code.code()).matches("[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}");
            assertThat(code.toString()).doesNotContain(code.code());
        });
    }

    @Test
    void onlyHrAndAdministratorsIssueCodes() {
        signIn(active("200003032024012003", "Citra Dewi", "citra@contoh.go.id", Role.PELATIH, Role.SDM_OPD));
        assertThatThrownBy(() -> activations.issueActivationCodes(List.of(sari)))
                .isInstanceOf(AccessDeniedException.class);
        signIn(officer);
        assertThatThrownBy(() -> activations.issueActivationCode(account(sari).id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorHelpsWhoForgotThePassword() {
        var admin = active("200003032024012003", "Citra Dewi", "citra@contoh.go.id", Role.ADMIN);
        signIn(admin);
        var code = activations.issueActivationCode(account(officer).id()).code();
        signOut();
        activations.activate(BUDI, code, "kereta pagi ke stasiun");
        assertThat(account(officer).roles()).contains(Role.SDM);
    }
}
