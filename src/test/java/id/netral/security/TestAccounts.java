package id.netral.security;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** People with accounts, and nobody remembered from the test before. */
@IntegrationTest
abstract class TestAccounts {

    static final String SARI = "198609262015051001";
    static final String BUDI = "199001172014022002";
    static final String PASSWORD = "sepeda merah di teras";

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    AttemptThrottle throttle;

    @Autowired
    RefusalRecords refusals;

    @BeforeEach
    void forgetEverybody() {
        database.reset();
        throttle.clear();
        refusals.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        TestSecurityContextHolder.clearContext();
    }

    /** An account that waits for its code. */
    EmployeeId invited(String nip, String name, String email) {
        var employee = database.employee(nip, name, "Dinas Contoh");
        accounts.provision(List.of(new NewAccount(employee, new Nip(nip), new EmailAddress(email), name)));
        return employee;
    }

    /** An active account with {@link #PASSWORD}. */
    EmployeeId active(String nip, String name, String email, Role... roles) {
        var employee = invited(nip, name, email);
        accounts.activateForDemo(employee, PASSWORD);
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        accounts.assignRoles(employee, granted);
        return employee;
    }

    EmployeeId sari() {
        return active(SARI, "Sari Wulandari", "sari@contoh.go.id");
    }

    Account account(EmployeeId employee) {
        return repository.findByEmployeeId(employee.value()).orElseThrow();
    }

    /** Signs the account in on this thread, as a browser's session would. */
    void signIn(EmployeeId employee) {
        var principal = new NetralPrincipal(account(employee).user(), null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_entry ORDER BY id")
                .query(String.class)
                .list();
    }
}
