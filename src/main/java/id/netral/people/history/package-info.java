/** What people and units were, are and will be: versions by day of effect and day of record, and what changes them. */
@NamedInterface("history")
@NullMarked
package id.netral.people.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
