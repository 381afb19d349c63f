package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.NetralPrincipal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the principal of an account, by what its owner types or by the account's id. */
@Component
public class AccountPrincipals {

    private final AccountRepository accounts;
    private final CompletableFuture<String> hashOfNobody;

    AccountPrincipals(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        // An invited account gets a hash that nothing matches, so that it answers after the same work as any other.
        // It takes a while, which nobody who starts Netral waits for.
        this.hashOfNobody = CompletableFuture.supplyAsync(
                () -> passwords.encode(UUID.randomUUID().toString()));
    }

    /** By NIP or e-mail; throws {@link UsernameNotFoundException} when there is no such account. */
    @Transactional(readOnly = true)
    public NetralPrincipal byName(String typed) {
        return SignInName.of(typed)
                .find(accounts)
                .map(this::principal)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** By the account's id as text; throws {@link UsernameNotFoundException} when there is no such account. */
    @Transactional(readOnly = true)
    public NetralPrincipal byId(String id) {
        return accounts.findById(Long.parseLong(id))
                .map(this::principal)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The account of that name; the database is not asked about what is no name of anybody. */
    public Optional<AccountId> idOf(SignInName name) {
        return name.isNobodys()
                ? Optional.empty()
                : accounts.findIdByName(name.key()).map(AccountId::new);
    }

    /** For Spring's form sign-in. */
    public UserDetailsService named() {
        return this::detailsByName;
    }

    /** For remembered devices. */
    UserDetailsService identified() {
        return this::detailsById;
    }

    private UserDetails detailsByName(String name) {
        return byName(name);
    }

    private UserDetails detailsById(String id) {
        return byId(id);
    }

    private NetralPrincipal principal(Account account) {
        return new NetralPrincipal(
                account.user(),
                account.passwordHash().orElseGet(hashOfNobody::join),
                account.state() == AccountState.ACTIVE);
    }
}
