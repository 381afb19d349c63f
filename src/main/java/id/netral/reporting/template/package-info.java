/** The agency's own workbook, filled with rows of a report: everything outside the data cells stays as it is. */
@NullMarked
package id.netral.reporting.template;

import org.jspecify.annotations.NullMarked;
