/** The screens of whoever assigns: assignments, their audiences, learning paths. */
@NullMarked
package id.netral.learning.ui.assignment;

import org.jspecify.annotations.NullMarked;
