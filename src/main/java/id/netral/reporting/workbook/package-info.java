/** A sealed workbook: cells and sheets as they are written, the manifest, and files checked against it. */
@NullMarked
package id.netral.reporting.workbook;

import org.jspecify.annotations.NullMarked;
