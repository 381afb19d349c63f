/** Modules as learners would see them; nothing is recorded. */
@NullMarked
package id.netral.authoring.preview;

import org.jspecify.annotations.NullMarked;
