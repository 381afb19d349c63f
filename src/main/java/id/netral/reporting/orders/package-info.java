/** Files that were ordered, once or by a schedule: made in the background, kept, fetched, struck off. */
@NamedInterface("orders")
@NullMarked
package id.netral.reporting.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
