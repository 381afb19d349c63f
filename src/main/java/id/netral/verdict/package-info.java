/** "Boleh atau tidak?": situations judged by rules that are data, always the same way and always with the reason. */
@ApplicationModule
@NullMarked
package id.netral.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
