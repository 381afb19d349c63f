/** Screens that take questions in and out of files. */
@NullMarked
package id.netral.assessment.ui.exchange;

import org.jspecify.annotations.NullMarked;
