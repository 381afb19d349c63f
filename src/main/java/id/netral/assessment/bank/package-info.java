/** The questions of modules: written, checked by a second person, found, shared. */
@NamedInterface("bank")
@NullMarked
package id.netral.assessment.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
