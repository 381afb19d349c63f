package id.netral.branching;

import java.util.List;
import java.util.Optional;

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
}
