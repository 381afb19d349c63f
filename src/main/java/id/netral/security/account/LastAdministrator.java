package id.netral.security.account;

import id.netral.common.RefusedException;
import id.netral.security.Role;
import org.springframework.stereotype.Component;

/**
 * Keeps at least one administrator who can sign in, whichever way accounts are closed or roles taken.
 *
 * <p>It locks them all: of two who close each other at the same moment the second sees what the first has done.
 */
@Component
class LastAdministrator {

    private final AccountRepository accounts;

    LastAdministrator(AccountRepository accounts) {
        this.accounts = accounts;
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
        if (accounts.holdAdministrators().stream()
                .allMatch(id -> id == account.id().value())) {
            throw new RefusedException("account.last-administrator");
        }
    }
}
