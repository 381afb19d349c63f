package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.common.Utc;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the accounts of a whole roster in a few statements per thousand.
 *
 * <p>Plain SQL: 20,000 accounts at once go in batches, which entities with generated ids do not.
 */
@Component
class AccountProvisioning {

    private static final int CHUNK = 1_000;

    private record Existing(
            long employee, @Nullable String nip, @Nullable String email, String displayName) {}

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Clock clock;

    AccountProvisioning(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, Clock clock) {
        this.jdbc = jdbc;
        this.named = named;
        this.clock = clock;
    }

    void provision(Collection<NewAccount> accounts) {
        var wanted = new LinkedHashMap<Long, NewAccount>();
        accounts.forEach(account -> wanted.put(account.employee().value(), account));
        var emails = emails(wanted);
        for (var chunk : chunks(wanted.keySet())) {
            var existing = existing(chunk);
            var changed = new ArrayList<NewAccount>();
            var added = new ArrayList<NewAccount>();
            for (var employee : chunk) {
                var account = Objects.requireNonNull(wanted.get(employee));
                var before = existing.get(employee);
                if (before == null) {
                    added.add(account);
                } else if (differs(before, account, emails.get(employee))) {
                    changed.add(account);
                }
            }
            update(changed, emails);
            insert(added, emails);
        }
    }

    /**
     * Which employee signs in with which e-mail: whoever has it keeps it, a free one goes to the first who brings it.
     * E-mails that change hands are set free before anything is written.
     */
    private Map<Long, String> emails(Map<Long, NewAccount> wanted) {
        var claims = new LinkedHashMap<String, Long>();
        wanted.forEach((employee, account) -> {
            if (account.email() != null) {
                claims.putIfAbsent(account.email().value(), employee);
            }
        });
        var released = new ArrayList<Long>();
        for (var chunk : chunks(claims.keySet())) {
            named.query(
                    "SELECT email, employee_id FROM account WHERE email IN (:emails)", Map.of("emails", chunk), row -> {
                        var email = row.getString("email");
                        var owner = row.getObject("employee_id", Long.class);
                        var owned = owner == null ? null : wanted.get(owner);
                        if (owner == null || owned == null) {
                            claims.remove(email); // of somebody outside this roster
                        } else if (email.equals(text(owned.email()))) {
                            claims.put(email, owner);
                        } else {
                            released.add(owner);
                        }
                    });
        }
        jdbc.batchUpdate(
                "UPDATE account SET email = NULL, version = version + 1 WHERE employee_id = ?",
                released,
                CHUNK,
                (statement, employee) -> {
                    statement.setLong(1, employee);
                });
        var byEmployee = new HashMap<Long, String>();
        claims.forEach((email, employee) -> byEmployee.put(employee, email));
        return byEmployee;
    }

    private Map<Long, Existing> existing(List<Long> employees) {
        var found = new HashMap<Long, Existing>();
        named.query(
                "SELECT employee_id, nip, email, display_name FROM account WHERE employee_id IN (:employees)",
                Map.of("employees", employees),
                row -> {
                    found.put(
                            row.getLong(1),
                            new Existing(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                });
        return found;
    }

    private static boolean differs(Existing before, NewAccount account, @Nullable String email) {
        return !Objects.equals(text(account.nip()), before.nip)
                || !Objects.equals(email, before.email)
                || !account.displayName().equals(before.displayName);
    }

    private void update(List<NewAccount> changed, Map<Long, String> emails) {
        jdbc.batchUpdate(
                "UPDATE account SET nip = ?, email = ?, display_name = ?, version = version + 1 WHERE employee_id = ?",
                changed,
                CHUNK,
                (statement, account) -> {
                    statement.setString(1, text(account.nip()));
                    statement.setString(2, emails.get(account.employee().value()));
                    statement.setString(3, account.displayName());
                    statement.setLong(4, account.employee().value());
                });
    }

    private void insert(List<NewAccount> added, Map<Long, String> emails) {
        if (added.isEmpty()) {
            return;
        }
        var now = Utc.of(clock.instant());
        jdbc.batchUpdate("""
                INSERT INTO account (employee_id, nip, email, display_name, state, created_at)
                VALUES (?, ?, ?, ?, 'INVITED', ?)""", added, CHUNK, (statement, account) -> {
            statement.setLong(1, account.employee().value());
            statement.setString(2, text(account.nip()));
            statement.setString(3, emails.get(account.employee().value()));
            statement.setString(4, account.displayName());
            statement.setObject(5, now);
        });
        named.update(
                """
                INSERT INTO account_role (account_id, role)
                SELECT id, 'PESERTA' FROM account WHERE employee_id IN (:employees)""",
                Map.of(
                        "employees",
                        added.stream()
                                .map(account -> account.employee().value())
                                .toList()));
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static @Nullable String text(@Nullable Nip nip) {
        return nip == null ? null : nip.value();
    }

    private static <T> List<List<T>> chunks(Set<T> all) {
        var list = new ArrayList<>(all);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
        return chunks;
    }
}
