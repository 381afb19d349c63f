/** Assignments, progress, and the completion ledger. */
@NullMarked
package id.netral.learning;

import org.jspecify.annotations.NullMarked;
