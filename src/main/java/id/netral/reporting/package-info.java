/** Who has finished what: queries and workbooks. */
@NullMarked
package id.netral.reporting;

import org.jspecify.annotations.NullMarked;
