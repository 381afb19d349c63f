package id.netral.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A question that stands in another module's bank by reference: its text changes whenever the origin's does. */
@Entity
class QuestionLink implements Persistable<Long> {

    @Id
    private long questionId;

    /** Never a reference itself. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private long originId;

    @Transient
    private boolean fresh;

    @SuppressWarnings("unused") // for Hibernate
    QuestionLink() {}

    QuestionLink(long question, long origin) {
        this.questionId = question;
        this.originId = origin;
        this.fresh = true;
    }

    @Override
    public Long getId() {
        return questionId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
