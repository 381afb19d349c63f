/** Tries at a password, a code or a token: how often, and when there is a turn to hash; and what is kept of codes and tokens. */
@NullMarked
package id.netral.security.secret;

import org.jspecify.annotations.NullMarked;
