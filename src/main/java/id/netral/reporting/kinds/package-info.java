/** The reports people order, each as a workbook. */
@NamedInterface("kinds")
@NullMarked
package id.netral.reporting.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
