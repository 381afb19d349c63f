package id.netral.assessment.quiz;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A question revision that a version's quiz may draw. */
@Entity
class QuizItem {

    /** Which version's quiz, and which revision. */
    record Key(long moduleVersionId, long questionRevisionId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean graded;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate; rows are added by QuizItemRepository
    QuizItem() {}

    Key id() {
        return id;
    }
}
