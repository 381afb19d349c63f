package id.netral.branching;

import id.netral.rules.ArticleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story "what do you do now?". A draft may be in any state; {@link StoryLint} says what is missing.
 *
 * @param asOf the day the law was checked for
 * @param start id of the first scene; null only in drafts
 */
public record Story(
        String title,
        String summary,
        LocalDate asOf,
        @Nullable String start,
        List<Scene> scenes,
        List<Ending> endings) {

    /** Keeps its own copies of the lists. */
    public Story {
        scenes = List.copyOf(scenes);
        endings = List.copyOf(endings);
    }

    /** The scene of that id, empty for an ending or an unknown id. */
    public Optional<Scene> scene(@Nullable String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /** The ending of that id, empty for a scene or an unknown id. */
    public Optional<Ending> ending(@Nullable String id) {
        return endings.stream().filter(ending -> ending.id().equals(id)).findFirst();
    }

    /** Whether a scene or an ending has the id. */
    public boolean has(@Nullable String id) {
        return scene(id).isPresent() || ending(id).isPresent();
    }

    /** Ids of scenes, then of endings, in their order. */
    public List<String> nodes() {
        return Stream.concat(scenes.stream().map(Scene::id), endings.stream().map(Ending::id))
                .toList();
    }

    /** What people see of the scene or ending: its place or title; empty for an unknown id. */
    public String heading(@Nullable String id) {
        return scene(id)
                .map(Scene::place)
                .or(() -> ending(id).map(Ending::title))
                .orElse("");
    }

    /** All articles the endings rest on, each once. */
    public List<ArticleId> articles() {
        return endings.stream()
                .flatMap(ending -> ending.articles().stream())
                .distinct()
                .toList();
    }

    /** Whether any choice carries points. */
    public boolean scored() {
        return scenes.stream().flatMap(scene -> scene.choices().stream()).anyMatch(choice -> choice.points() != null);
    }

    /** Most points a way to an ending can bring; empty when one may go round in circles. */
    public Optional<Integer> highestPoints() {
        return new StoryPaths(this).highestPoints();
    }
}
