/** The reports people order, each as a workbook. */
@NullMarked
package id.netral.reporting.kinds;

import org.jspecify.annotations.NullMarked;
