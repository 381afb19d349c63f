package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Answer;
import id.netral.common.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Saves answers.
 *
 * <p>Plain SQL: the statement that comes most of all commits itself. A repository would need a transaction around it, three
 * statements more for each answer, and took two and a half times as long.
 */
@Component
class AnswerWriter {

    private final JdbcClient jdbc;

    AnswerWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the answer if it is newer than the stored one and not scored yet. One row by its primary key. */
    boolean save(AttemptId attempt, int position, int seq, Answer answer, Instant now) {
        return jdbc.sql("""
                        UPDATE attempt_item SET answer = ?, answer_seq = ?, answered_at = ?
                        WHERE attempt_id = ? AND position = ? AND answer_seq < ? AND points IS NULL""")
                        .params(answer.text(), seq, Utc.of(now), attempt.value(), position, seq)
                        .update()
                == 1;
    }
}
