package id.netral.assessment;

import id.netral.common.Utc;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of given answers. Saving and scoring meet in the row of one answer: scoring locks it and sets its points, and an
 * answer with points takes no other. So an acknowledged answer is always scored, at any isolation level.
 */
@Repository
class AttemptAnswers {

    private static final String GIVEN =
            "SELECT position, answer, answer_seq, answered_at, points FROM attempt_item WHERE attempt_id = ? ";

    /** A stored answer; without a time nothing was ever chosen, with points it was scored. */
    record Given(
            int position,
            Answer answer,
            int seq,
            @Nullable Instant at,
            @Nullable BigDecimal points) {}

    private final JdbcClient jdbc;

    AttemptAnswers(JdbcClient jdbc) {
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

    Optional<Given> find(AttemptId attempt, int position) {
        return jdbc.sql(GIVEN + "AND position = ?")
                .params(attempt.value(), position)
                .query(AttemptAnswers::given)
                .optional();
    }

    /** All answers by position. */
    List<Given> of(AttemptId attempt) {
        return jdbc.sql(GIVEN + "ORDER BY position")
                .param(attempt.value())
                .query(AttemptAnswers::given)
                .list();
    }

    /** All answers by position, held until the transaction ends. */
    List<Given> lock(AttemptId attempt) {
        return jdbc.sql(GIVEN + "ORDER BY position FOR UPDATE")
                .param(attempt.value())
                .query(AttemptAnswers::given)
                .list();
    }

    /** In one statement: a round trip for each answer would be most of a submission. */
    void score(AttemptId attempt, Map<Integer, BigDecimal> points) {
        if (points.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        points.forEach((position, point) -> {
            values.add(position);
            values.add(point);
        });
        values.add(attempt.value());
        jdbc.sql("UPDATE attempt_item SET points = CASE position " + "WHEN ? THEN ? ".repeat(points.size())
                        + "ELSE points END WHERE attempt_id = ?")
                .params(values)
                .update();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getInt("position"),
                Answer.parse(row.getString("answer")),
                row.getInt("answer_seq"),
                Utc.read(row, "answered_at"),
                row.getBigDecimal("points"));
    }
}
