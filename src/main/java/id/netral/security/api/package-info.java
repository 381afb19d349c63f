/** The door for other programs: tokens, their scope, and the chain of filters that asks for them. */
@NamedInterface("api")
@NullMarked
package id.netral.security.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
