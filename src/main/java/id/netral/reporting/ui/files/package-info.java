/** Workbooks made in the background, and schedules that make them. */
@NullMarked
package id.netral.reporting.ui.files;

import org.jspecify.annotations.NullMarked;
