/** Quizzes on paper, with the key on a sheet of its own. */
@NullMarked
package id.netral.assessment.paper;

import org.jspecify.annotations.NullMarked;
