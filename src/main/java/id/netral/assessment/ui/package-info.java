/** Quiz and result screens. */
@NullMarked
package id.netral.assessment.ui;

import org.jspecify.annotations.NullMarked;
