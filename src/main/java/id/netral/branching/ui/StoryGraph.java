package id.netral.branching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import id.netral.branching.Choice;
import id.netral.branching.Ending;
import id.netral.branching.Scene;
import id.netral.branching.Story;
import id.netral.branching.StoryProblem;
import id.netral.verdict.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The map of a story in the browser: boxes, and lines that are drawn by hand or by keyboard. It changes nothing itself. */
@Tag("story-graph")
@JsModule("./story-graph.ts")
@NpmPackage(value = "@dagrejs/dagre", version = "3.1.3")
class StoryGraph extends Component {

    /** Names of the sentences, keys {@code story.map.<name>}. */
    private static final List<String> TEXTS = List.of(
            "label",
            "hint",
            "zoom-in",
            "zoom-out",
            "fit",
            "untitled",
            "wordless",
            "problems",
            "connect",
            "connect-hint",
            "connected",
            "cancelled",
            "start",
            "scene",
            "ending");

    /** What the browser draws. */
    record Node(String id, String kind, String title, String verdict, long problems, List<Line> choices) {}

    /** A choice and where it leads; null when it leads nowhere yet. */
    record Line(String id, String text, @Nullable String next) {}

    StoryGraph() {
        var texts = new HashMap<String, String>();
        TEXTS.forEach(name -> texts.put(name, getTranslation("story.map." + name, "{0}")));
        for (var verdict : Permission.values()) {
            texts.put("verdict-" + word(verdict), VerdictBadge.word(verdict));
        }
        getElement().setPropertyMap("texts", texts);
    }

    void show(Story story, List<StoryProblem> problems, @Nullable String selected, boolean locked) {
        var nodes = new ArrayList<Node>();
        story.scenes().forEach(scene -> nodes.add(node(scene, problems)));
        story.endings().forEach(ending -> nodes.add(node(ending, problems)));
        getElement().setPropertyList("nodes", nodes);
        getElement().setProperty("start", Objects.requireNonNullElse(story.start(), ""));
        getElement().setProperty("selected", Objects.requireNonNullElse(selected, ""));
        getElement().setProperty("locked", locked);
    }

    private static Node node(Scene scene, List<StoryProblem> problems) {
        return new Node(
                scene.id(),
                "scene",
                scene.place(),
                "",
                count(problems, scene.id()),
                scene.choices().stream().map(StoryGraph::line).toList());
    }

    private static Line line(Choice choice) {
        return new Line(choice.id(), choice.text(), choice.next());
    }

    private static Node node(Ending ending, List<StoryProblem> problems) {
        var verdict = ending.verdict() == null ? "" : word(ending.verdict());
        return new Node(ending.id(), "ending", ending.title(), verdict, count(problems, ending.id()), List.of());
    }

    private static long count(List<StoryProblem> problems, String node) {
        return problems.stream()
                .filter(problem -> problem.kind().blocks() && node.equals(problem.node()))
                .count();
    }

    private static String word(Permission verdict) {
        return verdict.word().replace('_', '-');
    }

    /** A box was chosen. Public because Flow makes it by reflection. */
    @DomEvent("node-chosen")
    public static class NodeChosen extends ComponentEvent<StoryGraph> {

        private final String node;

        /** The id comes from the browser and may be anything. */
        public NodeChosen(StoryGraph source, boolean fromClient, @EventData("event.detail.node") String node) {
            super(source, fromClient);
            this.node = node;
        }

        String node() {
            return node;
        }
    }

    /** A choice was led to a box. */
    @DomEvent("choice-connected")
    public static class ChoiceConnected extends ComponentEvent<StoryGraph> {

        private final String scene;
        private final String choice;
        private final String target;

        /** The ids come from the browser and may be anything. */
        public ChoiceConnected(
                StoryGraph source,
                boolean fromClient,
                @EventData("event.detail.scene") String scene,
                @EventData("event.detail.choice") String choice,
                @EventData("event.detail.target") String target) {
            super(source, fromClient);
            this.scene = scene;
            this.choice = choice;
            this.target = target;
        }

        String scene() {
            return scene;
        }

        String choice() {
            return choice;
        }

        String target() {
            return target;
        }
    }

    /** A choice was dropped where nothing is: it wants a new scene. */
    @DomEvent("choice-dropped")
    public static class ChoiceDropped extends ComponentEvent<StoryGraph> {

        private final String scene;
        private final String choice;

        /** The ids come from the browser and may be anything. */
        public ChoiceDropped(
                StoryGraph source,
                boolean fromClient,
                @EventData("event.detail.scene") String scene,
                @EventData("event.detail.choice") String choice) {
            super(source, fromClient);
            this.scene = scene;
            this.choice = choice;
        }

        String scene() {
            return scene;
        }

        String choice() {
            return choice;
        }
    }

    void whenChosen(Consumer<String> listener) {
        addListener(NodeChosen.class, event -> listener.accept(event.node()));
    }

    void whenConnected(Consumer<ChoiceConnected> listener) {
        addListener(ChoiceConnected.class, listener::accept);
    }

    void whenDropped(Consumer<ChoiceDropped> listener) {
        addListener(ChoiceDropped.class, listener::accept);
    }
}
