/** Who is signed in, with which roles. What each room below holds, its own page says. */
@NullMarked
package id.netral.security;

import org.jspecify.annotations.NullMarked;
