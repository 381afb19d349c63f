/** Screens of the road to publication. */
@NullMarked
package id.netral.authoring.review.ui;

import org.jspecify.annotations.NullMarked;
