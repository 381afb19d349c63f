package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Answer;
import id.netral.assessment.attempt.AttemptItem.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Drawn questions and given answers. Saving, by {@link AnswerWriter}, and scoring meet in the row of one answer: scoring locks
 * it and sets its points, and an answer with points takes no other. So an acknowledged answer is always scored, at any
 * isolation level.
 */
interface AttemptItemRepository extends Repository<AttemptItem, AttemptItem.Key> {

    String GIVEN = """
        select i.id.position, i.answer, i.answerSeq, i.answeredAt, i.points
        from AttemptItem i where i.id.attemptId = :attempt\s""";

    /** An answer as it is stored. */
    record Stored(
            int position,
            @Nullable String answer,
            int seq,
            @Nullable Instant at,
            @Nullable BigDecimal points) {

        Given given() {
            return new Given(position, Answer.parse(answer), seq, at, points);
        }
    }

    List<AttemptItem> saveAll(Iterable<AttemptItem> items);

    @Query(GIVEN + "order by i.id.position")
    List<Stored> stored(long attempt);

    @Query(GIVEN + "and i.id.position = :position")
    Optional<Stored> stored(long attempt, int position);

    /** The points come as a JSON object by position: a statement for each answer would be most of a submission. */
    @Modifying
    @Query(nativeQuery = true, value = """
        UPDATE attempt_item SET points = COALESCE(JSON_VALUE(:points, CONCAT('$."', position, '"')), points)
        WHERE attempt_id = :attempt""")
    void score(long attempt, String points);

    default Optional<Given> find(AttemptId attempt, int position) {
        return stored(attempt.value(), position).map(Stored::given);
    }

    /** All answers by position. */
    default List<Given> of(AttemptId attempt) {
        return stored(attempt.value()).stream().map(Stored::given).toList();
    }
}
