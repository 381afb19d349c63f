/** Screens of the road to publication. */
@NullMarked
package id.netral.authoring.compare.ui;

import org.jspecify.annotations.NullMarked;
