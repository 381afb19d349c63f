package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Users by account, for work that is done in somebody's name while he or she is not signed in: with the rights of that
 * moment. For other modules' jobs; nothing a screen shows comes from here.
 */
@Component
public class AccountUsers {

    private final AccountRepository accounts;

    AccountUsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The user as he or she would be signed in now; empty for an account that is unknown, not yet active or disabled. */
    @Transactional(readOnly = true)
    public Optional<SignedInUser> active(AccountId account) {
        return accounts.findById(account.value())
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(Account::user);
    }
}
