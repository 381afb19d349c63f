/** Reading workbooks from outside under suspicion, row by row, whatever stands in them. */
@NullMarked
package id.netral.common.workbook;

import org.jspecify.annotations.NullMarked;
