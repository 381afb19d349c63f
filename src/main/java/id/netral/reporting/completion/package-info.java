/** Who has done what as of any moment: rows, totals and units, read with the reader's rights. */
@NullMarked
package id.netral.reporting.completion;

import org.jspecify.annotations.NullMarked;
