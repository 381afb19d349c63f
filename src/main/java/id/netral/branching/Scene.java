package id.netral.branching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * One moment of a story in which something has to be done.
 *
 * @param id unique among scenes and endings of the story
 * @param place where and when, the scene's heading
 * @param people who is there, with their part; may be empty
 * @param text what happens; a blank line parts paragraphs
 */
public record Scene(String id, String place, List<String> people, String text, List<Choice> choices) {

    /** Keeps its own copies of the lists. */
    public Scene {
        people = List.copyOf(people);
        choices = List.copyOf(choices);
    }

    /** The choice of that id, empty when the scene has none. */
    public Optional<Choice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.id().equals(wanted)).findFirst();
    }

    /** The same scene with other choices. */
    public Scene withChoices(List<Choice> others) {
        return new Scene(id, place, people, text, others);
    }

    /**
     * The same scene with its choices in the order the seed draws: authors tend to write the best one first. The same seed
     * always draws the same order, and each scene of a story an order of its own.
     */
    public Scene shuffled(long seed) {
        var others = new ArrayList<>(choices);
        Collections.shuffle(others, new SplittableRandom(31 * seed + id.hashCode()));
        return withChoices(others);
    }
}
