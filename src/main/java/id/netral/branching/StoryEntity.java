package id.netral.branching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A story through all its versions. Rows come into being by {@link StoryRepository#addUnlessTaken}. */
@Entity
@Table(name = "branching_story")
class StoryEntity {

    @Id
    private long id;

    private String slug;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Long currentVersionId;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoryEntity() {}

    StoryId id() {
        return new StoryId(id);
    }

    String slug() {
        return slug;
    }

    /** From now on people play this version. */
    void show(StoryVersion version) {
        currentVersionId = version.id().value();
    }
}
