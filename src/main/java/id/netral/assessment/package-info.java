/** What other modules hear of quizzes and attempts, and what the rooms share. */
@NullMarked
package id.netral.assessment;

import org.jspecify.annotations.NullMarked;
