package id.netral.security.account;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.security.AccountId;
import id.netral.security.NetralPrincipal;
import id.netral.security.Role;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.secret.AttemptThrottle;
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
public abstract class TestAccounts {

    protected static final String SARI = "198609262015051001";
    protected static final String BUDI = "199001172014022002";
    protected static final String PASSWORD = "sepeda merah di teras";

    @Autowired
    protected MockMvc web;

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected AccountService accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    protected AttemptThrottle throttle;

    @Autowired
    protected RefusalRecords refusals;

    @BeforeEach
    protected void forgetEverybody() {
        database.reset();
        throttle.clear();
        refusals.clear();
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
        TestSecurityContextHolder.clearContext();
    }

    /** An account that waits for its code. */
    protected EmployeeId invited(String nip, String name, String email) {
        var employee = database.employee(nip, name, "Dinas Contoh");
        accounts.provision(List.of(new NewAccount(employee, new Nip(nip), new EmailAddress(email), name)));
        return employee;
    }

    /** An active account with {@link #PASSWORD}. */
    protected EmployeeId active(String nip, String name, String email, Role... roles) {
        var employee = invited(nip, name, email);
        accounts.activateForDemo(employee, PASSWORD);
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        accounts.assignRoles(employee, granted);
        return employee;
    }

    protected EmployeeId sari() {
        return active(SARI, "Sari Wulandari", "sari@contoh.go.id");
    }

    Account account(EmployeeId employee) {
        return repository.findByEmployeeId(employee.value()).orElseThrow();
    }

    protected AccountId id(EmployeeId employee) {
        return account(employee).id();
    }

    protected AccountState state(EmployeeId employee) {
        return account(employee).state();
    }

    /** Signs the account in on this thread, as a browser's session would. */
    protected void signIn(EmployeeId employee) {
        var principal = new NetralPrincipal(account(employee).user(), null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    protected List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_entry ORDER BY id")
                .query(String.class)
                .list();
    }
}
