/** What other modules are told of learning and may add to it, and what its rooms share. */
@NullMarked
package id.netral.learning;

import org.jspecify.annotations.NullMarked;
