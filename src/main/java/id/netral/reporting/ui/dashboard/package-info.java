/** Completion from above: figures, plots and the way down to the person. */
@NullMarked
package id.netral.reporting.ui.dashboard;

import org.jspecify.annotations.NullMarked;
