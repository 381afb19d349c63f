package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's own account. */
public record OwnProfile(
        String displayName, @Nullable Nip nip, @Nullable EmailAddress email, Set<Role> roles) {}
