/** What a list would change, row by row, and the rows it writes. */
@NullMarked
package id.netral.people.roster.comparison;

import org.jspecify.annotations.NullMarked;
