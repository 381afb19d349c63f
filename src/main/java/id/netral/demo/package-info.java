/** Obviously invented people, assignments and results to try Netral with; only on the embedded database. */
@NullMarked
package id.netral.demo;

import org.jspecify.annotations.NullMarked;
