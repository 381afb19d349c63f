/** Versions that modules had at the agency they came from. */
@NamedInterface("origin")
@NullMarked
package id.netral.catalog.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
