/** Screens around personal data. */
@NullMarked
package id.netral.privacy.ui;

import org.jspecify.annotations.NullMarked;
