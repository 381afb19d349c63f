/** Editors for what a question offers and its key, one for each type. */
@NullMarked
package id.netral.assessment.ui.bank.body;

import org.jspecify.annotations.NullMarked;
