/** Attempts from the first question to the result, as learners take them. */
@NamedInterface("attempt")
@NullMarked
package id.netral.assessment.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
