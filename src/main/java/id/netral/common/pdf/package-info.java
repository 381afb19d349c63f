/** Printing as PDF. */
@NullMarked
package id.netral.common.pdf;

import org.jspecify.annotations.NullMarked;
