package id.netral.security;

import id.netral.common.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps at least one administrator who can sign in, whichever way accounts are closed or roles taken.
 *
 * <p>By SQL for its lock: of two who close each other at the same moment the second sees what the first has done.
 */
@Component
class LastAdministrator {

    private final JdbcClient jdbc;

    LastAdministrator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds all administrators until the caller's transaction ends.
     *
     * @throws RefusedException {@code account.last-administrator} when the account is the only one of them
     */
    void requireAnother(Account account) {
        if (account.state() != AccountState.ACTIVE || !account.roles().contains(Role.ADMIN)) {
            return;
        }
        var others = jdbc.sql("""
                        SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
                        WHERE r.role = 'ADMIN' AND a.state = 'ACTIVE' ORDER BY a.id FOR UPDATE""").query(Long.class).list();
        if (others.stream().allMatch(id -> id == account.id().value())) {
            throw new RefusedException("account.last-administrator");
        }
    }
}
