/** Screens for questions that wait for a second person. */
@NullMarked
package id.netral.assessment.ui.bank.change;

import org.jspecify.annotations.NullMarked;
