/** Who did what, what was refused, and which files were taken along: rows that are only added, and their readers. */
@NamedInterface("audit")
@NullMarked
package id.netral.security.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
