package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.security.NetralPrincipal;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sari, a learner of Dinas Uji with an account, on the real database. */
@IntegrationTest
abstract class PrivacyTestBase {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    EmployeeId sari;

    @BeforeEach
    void people() {
        SecurityContextHolder.clearContext();
        database.reset();
        sari = person("199001012015012001", "Sari Uji", "Dinas Uji");
        signIn(sari, "Sari Uji");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    EmployeeId person(String nip, String name, String unit) {
        var employee = database.employee(nip, name, unit);
        accounts.provision(List.of(new NewAccount(employee, new Nip(nip), null, name)));
        return employee;
    }

    void signIn(EmployeeId employee, String name, Role... roles) {
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        var user = new SignedInUser(accountOf(employee), employee.value(), name, granted);
        var principal = new NetralPrincipal(user, null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    long accountOf(EmployeeId employee) {
        return jdbc.sql("SELECT id FROM account WHERE employee_id = ?")
                .param(employee.value())
                .query(Long.class)
                .single();
    }

    long count(String tableAndCondition) {
        return jdbc.sql("SELECT COUNT(*) FROM " + tableAndCondition)
                .query(Long.class)
                .single();
    }

    static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
