package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account in the administrator's list. */
public record AccountRow(
        AccountId id,
        String displayName,
        @Nullable String nip,
        @Nullable String email,
        AccountState state,
        Set<Role> roles) {}
