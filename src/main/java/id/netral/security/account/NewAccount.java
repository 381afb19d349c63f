package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/**
 * An employee who is to have an account: sign-in names, at least one of the two, and the name shown. The account starts as invited, without a
 * password, with role PESERTA.
 */
public record NewAccount(
        EmployeeId employee, @Nullable Nip nip, @Nullable EmailAddress email, String displayName) {}
