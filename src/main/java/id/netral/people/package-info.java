/** Employees, their units, and the roster import. */
@NullMarked
package id.netral.people;

import org.jspecify.annotations.NullMarked;
