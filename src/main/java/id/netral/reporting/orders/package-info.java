/** Files that were ordered, once or by a schedule: made in the background, kept, fetched, struck off. */
@NullMarked
package id.netral.reporting.orders;

import org.jspecify.annotations.NullMarked;
