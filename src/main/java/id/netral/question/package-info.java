/** Questions and quizzes as their authors write them, in memory and in a pack's {@code quiz.yaml}. */
@NullMarked
package id.netral.question;

import org.jspecify.annotations.NullMarked;
