/** Questions in the formats of other systems: pure converters between {@code QuestionDefinition} and files. */
@NullMarked
package id.netral.assessment.exchange;

import org.jspecify.annotations.NullMarked;
