/** Screens of the question bank. */
@NullMarked
package id.netral.assessment.ui.bank;

import org.jspecify.annotations.NullMarked;
