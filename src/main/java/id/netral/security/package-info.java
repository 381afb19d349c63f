/** Accounts, roles, sign-in, activation and the audit trail. */
@NullMarked
package id.netral.security;

import org.jspecify.annotations.NullMarked;
