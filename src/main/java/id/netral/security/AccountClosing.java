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

    private final NamedParameterJdbcTemplate jdbc;
    private final AccountChanges changes;
    private final Clock clock;

    AccountClosing(NamedParameterJdbcTemplate jdbc, AccountChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    void close(Collection<EmployeeId> employees) {
        inChunks(employees, """
                UPDATE account SET state = 'DISABLED', closed_with_employment = TRUE, activation_hash = NULL,
                    activation_expires = NULL, signed_out_before = :now, access_changed_at = :now, version = version + 1
                WHERE employee_id IN (:employees) AND state <> 'DISABLED'""");
        inChunks(employees, """
                DELETE FROM persistent_logins WHERE username IN (
                    SELECT CAST(id AS CHAR) FROM account WHERE employee_id IN (:employees))""");
    }

    void reopen(Collection<EmployeeId> employees) {
        inChunks(employees, """
                UPDATE account SET state = IF(password_hash IS NULL, 'INVITED', 'ACTIVE'), closed_with_employment = FALSE,
                    access_changed_at = :now, version = version + 1
                WHERE employee_id IN (:employees) AND state = 'DISABLED' AND closed_with_employment""");
    }

    private void inChunks(Collection<EmployeeId> employees, String sql) {
        var ids = employees.stream().map(EmployeeId::value).toList();
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
