/** How a version's quiz is held, which questions count in it, and what an attempt draws. */
@NamedInterface("quiz")
@NullMarked
package id.netral.assessment.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
