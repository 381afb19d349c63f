/** Figures of completion for dashboards: people's standings, their tallies, and the days kept of them. */
@NullMarked
package id.netral.reporting.figures;

import org.jspecify.annotations.NullMarked;
