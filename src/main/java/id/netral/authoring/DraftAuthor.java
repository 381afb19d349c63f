package id.netral.authoring;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Somebody who has changed a draft since it was last published; none of them approves it. */
@Entity
class DraftAuthor {

    /** Which draft, and whose account. */
    record Key(long draftId, long accountId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant firstAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftAuthor() {}

    DraftAuthor(long draft, long account, Instant at) {
        this.id = new Key(draft, account);
        this.firstAt = at;
    }

    Key id() {
        return id;
    }
}
