/** The few screen parts that more than one module uses. */
@NullMarked
package id.netral.common.ui;

import org.jspecify.annotations.NullMarked;
