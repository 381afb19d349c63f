package id.netral.assessment.bank;

import id.netral.common.SavedOnce;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A question that stands in another module's bank by reference: its text changes whenever the origin's does. */
@Entity
class QuestionLink implements SavedOnce<Long> {

    @Id
    private long questionId;

    /** Never a reference itself. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private long originId;

    @SuppressWarnings("unused") // for Hibernate
    QuestionLink() {}

    QuestionLink(long question, long origin) {
        this.questionId = question;
        this.originId = origin;
    }

    @Override
    public Long getId() {
        return questionId;
    }
}
