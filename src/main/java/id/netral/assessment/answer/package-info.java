/** What a person answers, how it travels, and what it is worth. */
@NamedInterface("answer")
@NullMarked
package id.netral.assessment.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
