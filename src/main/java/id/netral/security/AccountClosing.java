package id.netral.security;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Closes the accounts of people who leave, and opens those of people who come back, in a few statements per thousand. */
@Component
class AccountClosing {

    private static final int CHUNK = 1_000;

    // whoever sends a roster shall not be able to take a server away from those who look after it
    private static final String ADMINISTRATOR =
            "EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = account.id AND r.role = 'ADMIN')";

    private final NamedParameterJdbcTemplate jdbc;
    private final AccountChanges changes;
    private final Clock clock;

    AccountClosing(NamedParameterJdbcTemplate jdbc, AccountChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** Names of administrators whose accounts were left open. */
    List<String> close(Collection<EmployeeId> employees) {
        inChunks(employees, """
                UPDATE account SET state = 'DISABLED', closed_with_employment = TRUE, activation_hash = NULL,
                    activation_expires = NULL, signed_out_before = :now, access_changed_at = :now, version = version + 1
                WHERE employee_id IN (:employees) AND state <> 'DISABLED' AND NOT\s""" + ADMINISTRATOR);
        inChunks(employees, """
            DELETE FROM persistent_logins WHERE username IN (
                SELECT CAST(id AS CHAR) FROM account WHERE employee_id IN (:employees) AND state = 'DISABLED')""");
        var kept = new ArrayList<String>();
        for (var chunk : chunks(ids(employees))) {
            kept.addAll(jdbc.queryForList(
                    "SELECT display_name FROM account WHERE employee_id IN (:employees) AND state <> 'DISABLED' AND "
                            + ADMINISTRATOR,
                    Map.of("employees", chunk),
                    String.class));
        }
        return kept;
    }

    private static List<Long> ids(Collection<EmployeeId> employees) {
        return employees.stream().map(EmployeeId::value).toList();
    }

    void reopen(Collection<EmployeeId> employees) {
        inChunks(employees, """
            UPDATE account SET state = IF(password_hash IS NULL, 'INVITED', 'ACTIVE'), closed_with_employment = FALSE,
                access_changed_at = :now, version = version + 1
            WHERE employee_id IN (:employees) AND state = 'DISABLED' AND closed_with_employment""");
    }

    private void inChunks(Collection<EmployeeId> employees, String sql) {
        var ids = ids(employees);
        var now = Utc.of(clock.instant());
        for (var chunk : chunks(ids)) {
            jdbc.update(sql, Map.of("employees", chunk, "now", now));
        }
        if (!ids.isEmpty()) {
            changes.afterCommit();
        }
    }

    private static List<List<Long>> chunks(List<Long> all) {
        var chunks = new ArrayList<List<Long>>();
        for (var from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
