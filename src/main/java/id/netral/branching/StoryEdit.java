package id.netral.branching;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps of editing a story; each gives a new story and leaves the old one as it was. */
public final class StoryEdit {

    static final String FIRST_SCENE = "adegan-1";

    private static final String SCENE = "adegan-";
    private static final String ENDING = "akhir-";
    private static final String CHOICE = "pilihan-";

    private StoryEdit() {}

    /** With these words about the whole. */
    public static Story describe(Story story, String title, String summary, LocalDate asOf) {
        return new Story(title, summary, asOf, story.start(), story.scenes(), story.endings());
    }

    /** With an empty scene at the end of the list; it is the start when there was none. */
    public static Story addScene(Story story) {
        var scene = new Scene(freeId(SCENE, story.nodes()), "", List.of(), "", List.of());
        return new Story(
                story.title(),
                story.summary(),
                story.asOf(),
                story.scene(story.start()).isPresent() ? story.start() : scene.id(),
                Stream.concat(story.scenes().stream(), Stream.of(scene)).toList(),
                story.endings());
    }

    /** With an empty ending at the end of the list. */
    public static Story addEnding(Story story) {
        var ending = new Ending(freeId(ENDING, story.nodes()), "", "", null, null, "", List.of(), null);
        return withEndings(
                story,
                Stream.concat(story.endings().stream(), Stream.of(ending)).toList());
    }

    /** Id of the scene added last. */
    public static String newestScene(Story story) {
        return story.scenes().getLast().id();
    }

    /** Id of the ending added last. */
    public static String newestEnding(Story story) {
        return story.endings().getLast().id();
    }

    /** With the scene of the same id replaced; nothing happens without one. */
    public static Story replace(Story story, Scene scene) {
        return mapScenes(story, each -> each.id().equals(scene.id()) ? scene : each);
    }

    /** With the ending of the same id replaced; nothing happens without one. */
    public static Story replace(Story story, Ending ending) {
        return withEndings(
                story,
                story.endings().stream()
                        .map(each -> each.id().equals(ending.id()) ? ending : each)
                        .toList());
    }

    /** Begins with this scene. */
    public static Story startAt(Story story, String scene) {
        return new Story(story.title(), story.summary(), story.asOf(), scene, story.scenes(), story.endings());
    }

    /** Without the scene or ending; choices that led there lead nowhere. */
    public static Story remove(Story story, String node) {
        var left = new Story(
                story.title(),
                story.summary(),
                story.asOf(),
                node.equals(story.start()) ? null : story.start(),
                story.scenes().stream()
                        .filter(scene -> !scene.id().equals(node))
                        .toList(),
                story.endings().stream()
                        .filter(ending -> !ending.id().equals(node))
                        .toList());
        return mapChoices(left, choice -> node.equals(choice.next()) ? choice.leadingTo(null) : choice);
    }

    /** With an empty choice at the end of the scene's list. */
    public static Story addChoice(Story story, String sceneId) {
        return mapScenes(story, scene -> {
            if (!scene.id().equals(sceneId)) {
                return scene;
            }
            var id = freeId(CHOICE, scene.choices().stream().map(Choice::id).toList());
            var choice = new Choice(id, "", "", null, null, null, null);
            return scene.withChoices(
                    Stream.concat(scene.choices().stream(), Stream.of(choice)).toList());
        });
    }

    /** With the choice leading to the target; an unknown target takes the connection away. */
    public static Story connect(Story story, String sceneId, String choiceId, @Nullable String target) {
        var known = story.has(target) ? target : null;
        return mapScenes(
                story,
                scene -> scene.id().equals(sceneId)
                        ? scene.withChoices(scene.choices().stream()
                                .map(choice -> choice.id().equals(choiceId) ? choice.leadingTo(known) : choice)
                                .toList())
                        : scene);
    }

    private static Story mapChoices(Story story, UnaryOperator<Choice> change) {
        return mapScenes(
                story,
                scene -> scene.withChoices(scene.choices().stream().map(change).toList()));
    }

    private static Story mapScenes(Story story, UnaryOperator<Scene> change) {
        return new Story(
                story.title(),
                story.summary(),
                story.asOf(),
                story.start(),
                story.scenes().stream().map(change).toList(),
                story.endings());
    }

    private static Story withEndings(Story story, List<Ending> endings) {
        return new Story(story.title(), story.summary(), story.asOf(), story.start(), story.scenes(), endings);
    }

    private static String freeId(String prefix, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> prefix + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
