/** Applied lists, and the way back of the last one. */
@NullMarked
package id.netral.people.roster.undo;

import org.jspecify.annotations.NullMarked;
