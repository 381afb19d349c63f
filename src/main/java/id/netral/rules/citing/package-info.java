/** What cites an article, and what is to be looked at again because an article was ended. */
@NamedInterface("citing")
@NullMarked
package id.netral.rules.citing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
