/** Attempts scored again because a question was wrong. */
@NullMarked
package id.netral.assessment.regrade;

import org.jspecify.annotations.NullMarked;
