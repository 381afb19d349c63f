package id.netral.branching;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who has changed a story's draft; none of them approves it. */
@Entity
@Table(name = "branching_draft_author")
class StoryAuthor {

    /** Which story's draft, and whose account. */
    record Key(long storyId, long accountId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoryAuthor() {}

    StoryAuthor(long story, long account) {
        this.id = new Key(story, account);
    }

    Key id() {
        return id;
    }
}
