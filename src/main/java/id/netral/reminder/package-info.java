/** A calm ladder of reminders over the duties: the person, then the superior, then the head of the OPD. */
@NullMarked
package id.netral.reminder;

import org.jspecify.annotations.NullMarked;
