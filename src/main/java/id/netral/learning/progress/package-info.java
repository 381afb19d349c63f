/** How far a person is with modules: begun, read, and what comes next. */
@NamedInterface("progress")
@NullMarked
package id.netral.learning.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
