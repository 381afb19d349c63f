/** Value types and refusals that every module shares; knows nothing of the others. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package id.netral.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
