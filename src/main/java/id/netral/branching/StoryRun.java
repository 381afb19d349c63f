package id.netral.branching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's way through a version of a story.
 *
 * @param number 1 for the person's first run of the story
 * @param steps the choices made so far, in their order
 * @param at the scene to act in, or the ending reached
 * @param points of the choices made
 * @param endedAt null while the run is open
 */
public record StoryRun(
        RunId id,
        PublishedStory story,
        int number,
        List<Step> steps,
        String at,
        int points,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Keeps its own copy of the list. */
    public StoryRun {
        steps = List.copyOf(steps);
    }

    /** Whether there is still something to choose. */
    public boolean open() {
        return endedAt == null;
    }

    /** The choice made last, empty at the start. */
    public Optional<Choice> lastChoice() {
        return steps.isEmpty() ? Optional.empty() : choice(steps.getLast());
    }

    /** A scene of the story as this run shows it: a reload shows its choices in the same order, the next run in another. */
    public Optional<Scene> scene(String wanted) {
        return story.content().scene(wanted).map(scene -> scene.shuffled(id.value()));
    }

    /** The choice that a step made. */
    public Optional<Choice> choice(Step step) {
        return story.content().scene(step.scene()).flatMap(scene -> scene.choice(step.choice()));
    }

    /** The ending reached, empty while the run is open. */
    public Optional<Ending> ending() {
        return story.content().ending(at);
    }
}
