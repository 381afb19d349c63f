/** Questions as rows of our own workbook. */
@NullMarked
package id.netral.assessment.exchange.workbook;

import org.jspecify.annotations.NullMarked;
