package id.netral.journey;

import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.security.Role;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/** People who are there before a journey begins. */
class Cast {

    static final String PASSWORD = "sepeda-merah-di-teras";

    private final TestDatabase database;
    private final AccountService accounts;

    Cast(TestDatabase database, AccountService accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** An active account with {@link #PASSWORD}, a learner with the given roles on top. */
    EmployeeId person(String nip, String name, String unit, Role... roles) {
        var employee = database.employee(nip, name, unit);
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        accounts.provision(List.of(new NewAccount(employee, Nip.parse(nip), null, name)));
        accounts.activateForDemo(employee, PASSWORD);
        accounts.assignRoles(employee, granted);
        database.noticesAreRead();
        return employee;
    }

    /** Does something as HR would. */
    void as(String nip, Runnable work) {
        TestUsers.signIn(database.find(nip), Role.SDM, Role.ADMIN);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
