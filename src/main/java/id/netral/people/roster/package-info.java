/** The list of staff that HR brings: dry run, decisions, application. */
@NamedInterface("roster")
@NullMarked
package id.netral.people.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
