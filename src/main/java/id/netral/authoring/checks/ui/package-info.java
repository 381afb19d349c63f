/** Screens of the road to publication. */
@NullMarked
package id.netral.authoring.checks.ui;

import org.jspecify.annotations.NullMarked;
