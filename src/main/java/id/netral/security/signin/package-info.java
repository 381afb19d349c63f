/** Signing in and out: the chain of filters in front of the screens, and sessions that follow their account. */
@NullMarked
package id.netral.security.signin;

import org.jspecify.annotations.NullMarked;
