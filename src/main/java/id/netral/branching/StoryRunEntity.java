package id.netral.branching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * One person playing one version once. Rows come into being by {@link StoryRunRepository#addUnlessOpen}; steps are only
 * added.
 */
@Entity
@Table(name = "branching_run")
class StoryRunEntity {

    /** A choice as it was made. */
    @Embeddable
    record Made(String sceneId, String choiceId, Instant chosenAt) {}

    @Id
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long employeeId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long storyId;

    private long versionId;

    private int number;
    private Instant startedAt;

    /** The scene to act in, or the ending reached. */
    private String atNode;

    private int points;
    private @Nullable Instant endedAt;

    @ElementCollection
    @BatchSize(size = 20)
    @CollectionTable(name = "branching_step", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Made> steps = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoryRunEntity() {}

    long versionId() {
        return versionId;
    }

    /** Makes the next choice, which may be the last. */
    void step(Scene scene, Choice choice, boolean ending, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        steps.add(new Made(scene.id(), choice.id(), at));
        atNode = Objects.requireNonNull(choice.next());
        points += choice.points() == null ? 0 : choice.points();
        endedAt = ending ? at : null;
    }

    StoryRun shown(PublishedStory story) {
        var made = IntStream.range(0, steps.size())
                .mapToObj(index -> {
                    var step = steps.get(index);
                    return new Step(index + 1, step.sceneId(), step.choiceId(), step.chosenAt());
                })
                .toList();
        return new StoryRun(new RunId(id), story, number, made, atNode, points, startedAt, endedAt);
    }
}
