/** A sealed workbook: cells and sheets as they are written, the manifest, and files checked against it. */
@NamedInterface("workbook")
@NullMarked
package id.netral.reporting.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
