/** Pages of the legal register. */
@NullMarked
package id.netral.rules.ui;

import org.jspecify.annotations.NullMarked;
