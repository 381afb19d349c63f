/** What a list of staff holds, as it was read: rows, columns, refusals. */
@NamedInterface("file")
@NullMarked
package id.netral.people.roster.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
