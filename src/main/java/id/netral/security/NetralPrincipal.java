package id.netral.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session. Its name is the account's id, which never changes, unlike NIP and e-mail. */
public final class NetralPrincipal implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SignedInUser user;
    private @Nullable String passwordHash;
    private final boolean enabled;

    /** An account without a password (invited) cannot be signed in to. */
    public NetralPrincipal(SignedInUser user, @Nullable String passwordHash, boolean enabled) {
        this.user = user;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    /** Who this is. */
    public SignedInUser user() {
        return user;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** Sessions keep no password, not even its hash. */
    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return Long.toString(user.accountId());
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetralPrincipal that && that.user.accountId() == user.accountId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(user.accountId());
    }

    @Override
    public String toString() {
        return "account " + List.of(user.accountId());
    }
}
