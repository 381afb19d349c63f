package id.netral.assessment.quiz;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Somebody who has changed a module's questions or how its quiz is held. */
@Entity
class QuestionAuthor {

    /** Which module, and whose account. */
    record Key(long moduleId, long accountId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // read by QuestionAuthorRepository
    private Instant lastAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    QuestionAuthor() {}

    QuestionAuthor(long module, long account, Instant at) {
        this.id = new Key(module, account);
        this.lastAt = at;
    }

    Key id() {
        return id;
    }
}
