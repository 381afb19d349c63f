package id.netral.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.common.Nip;
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

/** Screens around accounts, with people who have one. */
@IntegrationTest
abstract class AccountScreens extends SpringBrowserlessTest implements Locators {

    static final String SARI = "198609262015051001";
    static final String BUDI = "199001172014022002";
    static final String PASSWORD = "sepeda merah di teras";

    @Autowired
    TestDatabase database;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetEverybody() {
        SecurityContextHolder.clearContext();
        database.reset();
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    EmployeeId invited(String nip, String name) {
        var employee = database.employee(nip, name, "Dinas Contoh");
        accounts.provision(List.of(new NewAccount(employee, new Nip(nip), null, name)));
        return employee;
    }

    EmployeeId active(String nip, String name, Role... roles) {
        var employee = invited(nip, name);
        accounts.activateForDemo(employee, PASSWORD);
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        accounts.assignRoles(employee, granted);
        return employee;
    }

    long accountOf(EmployeeId employee) {
        return jdbc.sql("SELECT id FROM account WHERE employee_id = ?")
                .param(employee.value())
                .query(Long.class)
                .single();
    }

    String stateOf(EmployeeId employee) {
        return jdbc.sql("SELECT state FROM account WHERE employee_id = ?")
                .param(employee.value())
                .query(String.class)
                .single();
    }

    void signIn(EmployeeId employee, String name, Role... roles) {
        database.noticesAreRead();
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        var principal =
                new NetralPrincipal(new SignedInUser(accountOf(employee), employee.value(), name, granted), null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    void open(String address) {
        var parts = address.split("\\?", 2);
        var parameters = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], parameters);
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    Grid<?> grid() {
        return find(Grid.class).single();
    }

    String cell(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }

    void assertRows(int expected) {
        assertThat(test(grid()).size()).isEqualTo(expected);
    }
}
