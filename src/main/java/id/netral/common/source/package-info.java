/** Reading files that people wrote by hand: every fault is collected with its file and line. */
@NamedInterface("source")
@NullMarked
package id.netral.common.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
