/** HR's list of staff on the screen: choose, check, decide, apply, look back, undo. */
@NullMarked
package id.netral.people.ui.roster;

import org.jspecify.annotations.NullMarked;
