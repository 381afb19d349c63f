package id.netral.people.history;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.Utc;
import id.netral.people.Stamp;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings {@code unit} and {@code employee}, which hold today's state, up to what the versions say of a day; in the caller's
 * transaction. A unit that does not stand on the day, because it has ended or is only planned, has {@code ended_on} set.
 *
 * <p>Plain SQL: a set of rows is folded out of the versions in one statement.
 */
@Component
public class PeopleMirror {

    private final JdbcClient jdbc;
    private final AccountService accounts;

    PeopleMirror(JdbcClient jdbc, AccountService accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    void units(Collection<Long> units, LocalDate day) {
        if (units.isEmpty()) {
            return;
        }
        // sets names free first: two units may swap theirs on the same day
        jdbc.sql("UPDATE unit SET ended_on = :day WHERE ended_on IS NULL AND id IN (:units)")
                .param("day", day)
                .param("units", units)
                .update();
        jdbc.sql("""
                        UPDATE unit u LEFT JOIN (
                            SELECT * FROM (
                                SELECT v.*, ROW_NUMBER() OVER (PARTITION BY unit_id ORDER BY effective_on DESC, id DESC) AS latest
                                FROM unit_version v WHERE effective_on <= :day AND unit_id IN (:units)
                            ) known WHERE latest = 1
                        ) s ON s.unit_id = u.id
                        SET u.name = COALESCE(s.name, u.name), u.code = IF(s.id IS NULL, u.code, s.code),
                            u.parent_id = IF(s.id IS NULL, u.parent_id, s.parent_id), u.opd = COALESCE(s.opd, u.opd),
                            u.head_employee_id = s.head_employee_id, u.head_as = s.head_as,
                            u.ended_on = IF(s.id IS NULL, :day, IF(s.ended, s.effective_on, NULL)),
                            u.merged_into_id = s.merged_into_id, u.version = u.version + 1
                        WHERE u.id IN (:units)""").param("day", day).param("units", units).update();
        jdbc.sql("""
                        UPDATE unit_officer o JOIN unit u ON u.id = o.unit_id SET o.unit_id = u.merged_into_id
                        WHERE u.id IN (:units) AND u.ended_on IS NOT NULL AND u.merged_into_id IS NOT NULL""").param("units", units).update();
    }

    void employees(Collection<Long> employees, Stamp stamp) {
        if (employees.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE employee e LEFT JOIN (
                            SELECT * FROM (
                                SELECT v.*, ROW_NUMBER() OVER (PARTITION BY employee_id ORDER BY effective_on DESC, id DESC)
                                    AS latest
                                FROM employee_version v WHERE effective_on <= :day AND employee_id IN (:employees)
                            ) known WHERE latest = 1
                        ) s ON s.employee_id = e.id
                        SET e.nip = IF(s.id IS NULL, e.nip, s.nip), e.name = COALESCE(s.name, e.name),
                            e.staff_number = IF(s.id IS NULL, e.staff_number, s.staff_number),
                            e.kind = COALESCE(s.kind, e.kind), e.rank_code = IF(s.id IS NULL, e.rank_code, s.rank_code),
                            e.position = IF(s.id IS NULL, e.position, s.position), e.unit_id = COALESCE(s.unit_id, e.unit_id),
                            e.post_id = s.post_id, e.base_unit_id = s.base_unit_id, e.base_position = s.base_position,
                            e.active = COALESCE(s.active, FALSE), e.hired_on = IF(s.id IS NULL, e.hired_on, s.hired_on),
                            e.changed_at = :now, e.version = e.version + 1
                        WHERE e.id IN (:employees)""")
                .param("day", stamp.today())
                .param("now", Utc.of(stamp.at()))
                .param("employees", employees)
                .update();
        accounts.provision(accounts(employees));
    }

    /** Accounts of those who can have one: with a NIP or an e-mail to sign in by. */
    private List<NewAccount> accounts(Collection<Long> employees) {
        return jdbc.sql("""
                        SELECT id, nip, email, name FROM employee
                        WHERE id IN (:employees) AND active AND (nip IS NOT NULL OR email IS NOT NULL)""")
                .param("employees", employees)
                .query((row, number) -> new NewAccount(
                        new EmployeeId(row.getLong("id")),
                        nip(row.getString("nip")),
                        email(row.getString("email")),
                        row.getString("name")))
                .list();
    }

    private static @Nullable Nip nip(@Nullable String value) {
        return value == null ? null : new Nip(value);
    }

    private static @Nullable EmailAddress email(@Nullable String value) {
        return value == null ? null : new EmailAddress(value);
    }
}
