/** Content packs: what their files say, with all that is wrong with them, and how they are written. */
@NamedInterface("pack")
@NullMarked
package id.netral.catalog.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
