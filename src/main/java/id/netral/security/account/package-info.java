/** Accounts: how they come, change and close, their passwords and codes, and the devices that remember them. */
@NamedInterface("account")
@NullMarked
package id.netral.security.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
