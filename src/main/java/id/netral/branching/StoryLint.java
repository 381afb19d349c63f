package id.netral.branching;

import id.netral.branching.StoryProblem.Kind;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a story. The same story and register always give the same problems in the same order. */
public final class StoryLint {

    /** Letters of a text that still reads well on a phone; longer ones are pointed out. */
    static final int LONGEST_TEXT = 700;

    static final int LONGEST_CONSEQUENCE = 350;
    static final int LONGEST_CHOICE = 140;

    private final Story story;
    private final Function<ArticleId, Optional<Article>> register;
    private final List<StoryProblem> problems = new ArrayList<>();
    private final ChoiceLint choices;

    private StoryLint(Story story, Function<ArticleId, Optional<Article>> register) {
        this.story = story;
        this.register = register;
        this.choices = new ChoiceLint(story, this);
    }

    /** All problems: those of the story as a whole first, then scene by scene and ending by ending. */
    public static List<StoryProblem> check(Story story, Function<ArticleId, Optional<Article>> register) {
        var lint = new StoryLint(story, register);
        lint.whole();
        lint.story.scenes().forEach(lint::scene);
        lint.story.endings().forEach(lint::ending);
        lint.ways();
        return List.copyOf(lint.problems);
    }

    private void whole() {
        require(story.title(), Kind.NO_TITLE, null, null);
        require(story.summary(), Kind.NO_SUMMARY, null, null);
        if (story.scene(story.start()).isEmpty()) {
            add(Kind.NO_START, null, null);
        }
        if (story.endings().isEmpty()) {
            add(Kind.NO_ENDING, null, null);
        }
        var ids = new HashSet<String>();
        story.nodes().stream().filter(id -> !ids.add(id)).forEach(id -> add(Kind.ID_TWICE, id, null, id));
        choices.together();
    }

    private void scene(Scene scene) {
        require(scene.place(), Kind.NO_HEADING, scene.id(), null);
        require(scene.text(), Kind.NO_TEXT, scene.id(), null);
        limit(scene.text(), LONGEST_TEXT, scene.id(), null);
        if (scene.choices().isEmpty()) {
            add(Kind.DEAD_END, scene.id(), null);
        }
        choices.of(scene);
    }

    private void ending(Ending ending) {
        require(ending.title(), Kind.NO_HEADING, ending.id(), null);
        require(ending.reason(), Kind.NO_REASON, ending.id(), null);
        limit(ending.text(), LONGEST_TEXT, ending.id(), null);
        limit(ending.reason(), LONGEST_TEXT, ending.id(), null);
        if (ending.verdict() == null) {
            add(Kind.NO_VERDICT, ending.id(), null);
        }
        if (ending.articles().isEmpty()) {
            add(Kind.NO_ARTICLE, ending.id(), null);
        }
        afterwards(ending);
        ending.articles().forEach(article -> article(ending, article));
    }

    private void afterwards(Ending ending) {
        if (ending.situation() != null && ending.asked().isEmpty()) {
            add(Kind.SITUATION_UNREADABLE, ending.id(), null, ending.situation());
        }
        if (ending.after() != null) {
            limit(ending.after(), LONGEST_CONSEQUENCE, ending.id(), null);
        } else if (ending.situation() == null) {
            add(Kind.NOTHING_AFTER, ending.id(), null);
        }
    }

    private void article(Ending ending, ArticleId id) {
        var article = register.apply(id);
        if (article.isEmpty()) {
            add(Kind.UNKNOWN_ARTICLE, ending.id(), null, id);
        } else if (article.get().confidence() == Confidence.UNSURE) {
            add(Kind.UNSURE_ARTICLE, ending.id(), null, article.get().citation());
        } else if (!article.get().inForceOn(story.asOf())) {
            add(Kind.ARTICLE_NOT_IN_FORCE, ending.id(), null, article.get().citation(), story.asOf());
        }
    }

    private void ways() {
        var paths = new StoryPaths(story);
        var reachable = paths.reachable();
        // somebody stuck at an open connection is told about that, not about going round for ever
        var halts =
                new ArrayList<String>(story.endings().stream().map(Ending::id).toList());
        story.scenes().stream().filter(this::halts).map(Scene::id).forEach(halts::add);
        var finite = paths.leadingTo(halts);
        for (var node : story.nodes()) {
            if (!reachable.contains(node) && story.scene(story.start()).isPresent()) {
                add(Kind.UNREACHABLE, node, null);
            } else if (!finite.contains(node)) {
                add(Kind.ENDLESS, node, null);
            }
        }
    }

    private boolean halts(Scene scene) {
        return scene.choices().isEmpty() || scene.choices().stream().anyMatch(choice -> !story.has(choice.next()));
    }

    void require(String text, Kind kind, @Nullable String node, @Nullable String choice) {
        if (text.isBlank()) {
            add(kind, node, choice);
        }
    }

    void limit(String text, int longest, String node, @Nullable String choice) {
        if (text.length() > longest) {
            add(Kind.TOO_LONG, node, choice, text.length(), longest);
        }
    }

    void add(Kind kind, @Nullable String node, @Nullable String choice, Object... arguments) {
        problems.add(StoryProblem.of(kind, node, choice, arguments));
    }
}
