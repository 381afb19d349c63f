/** Assignments and what they ask of whom: cycles, deadlines, duties, and when one is fulfilled. */
@NamedInterface("duty")
@NullMarked
package id.netral.learning.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
