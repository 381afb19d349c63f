/** Screens of the branching cases. */
@NullMarked
package id.netral.branching.ui;

import org.jspecify.annotations.NullMarked;
