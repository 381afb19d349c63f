package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Answer;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.common.SavedOnce;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One drawn question of an attempt and its newest acknowledged answer. What was drawn never changes; answers and points are
 * written by single statements.
 */
@Entity
class AttemptItem implements SavedOnce<AttemptItem.Key> {

    /** Which attempt, and the 1-based place in it. */
    record Key(long attemptId, int position) {}

    /** A stored answer; without a time nothing was ever chosen, with points it was scored. */
    record Given(
            int position,
            Answer answer,
            int seq,
            @Nullable Instant at,
            @Nullable BigDecimal points) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long questionRevisionId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String optionOrder;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean graded;

    private @Nullable String answer;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int answerSeq;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant answeredAt;

    @Column(precision = 5, scale = 4)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable BigDecimal points;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AttemptItem() {}

    AttemptItem(AttemptId attempt, DrawnItem item) {
        this.id = new Key(attempt.value(), item.position());
        this.questionRevisionId = item.revision();
        this.optionOrder = item.order().text();
        this.graded = item.graded();
    }

    int position() {
        return id.position();
    }

    Answer answer() {
        return Answer.parse(answer);
    }

    @Override
    public Key getId() {
        return id;
    }
}
