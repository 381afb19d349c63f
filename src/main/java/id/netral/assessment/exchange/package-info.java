/** Questions in the formats of other systems: pure converters between {@code QuestionDefinition} and files. */
@NamedInterface("exchange")
@NullMarked
package id.netral.assessment.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
