/** Value types and refusals that every module shares; knows nothing of the others. */
@NullMarked
package id.netral.common;

import org.jspecify.annotations.NullMarked;
