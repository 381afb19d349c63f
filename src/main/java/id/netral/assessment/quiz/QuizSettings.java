package id.netral.assessment.quiz;

import id.netral.question.QuizConduct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed about a published quiz; pass mark, number of questions and bank stay with the version.
 *
 * @param maxAttempts 1 to 100
 * @param opensAt null: at once
 * @param closesAt null: never; after the opening
 */
public record QuizSettings(
        QuizConduct conduct,
        int maxAttempts,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {}
