/** Branching cases: "what do you do now?" stories to play, their drafts and their publication. */
@ApplicationModule
@NullMarked
package id.netral.branching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
