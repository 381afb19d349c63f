/** The trainers' screens about how quizzes are answered. */
@NullMarked
package id.netral.reporting.ui.statistics;

import org.jspecify.annotations.NullMarked;
