package id.netral.branching;

import id.netral.branching.StoryProblem.Kind;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a story's file; the form is in {@code docs/content-packs.md}. All faults are found in one go. */
final class StoryReader {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final int LONGEST_ID = 60;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 500;
    static final int LONGEST_TEXT = 2000;
    static final int MOST_POINTS = 10;
    static final int MOST_NODES = 60;
    static final int MOST_CHOICES = 6;

    /** What reading by itself does not see. */
    private static final Set<Kind> BY_LINT = EnumSet.of(
            Kind.NO_START,
            Kind.ID_TWICE,
            Kind.CHOICE_WITHOUT_POINTS,
            Kind.SITUATION_UNREADABLE,
            Kind.UNKNOWN_TARGET,
            Kind.UNREACHABLE,
            Kind.ENDLESS,
            Kind.UNKNOWN_ARTICLE,
            Kind.UNSURE_ARTICLE,
            Kind.ARTICLE_NOT_IN_FORCE);

    private final Function<ArticleId, Optional<Article>> register;
    private final Faults faults;
    private final Map<String, YamlMap> rows = new HashMap<>();

    StoryReader(Function<ArticleId, Optional<Article>> register, Faults faults) {
        this.register = register;
        this.faults = faults;
    }

    /** The story, empty when anything is wrong with it. */
    Optional<Story> read(SourceText source) {
        var story = YamlValue.read(source, faults).flatMap(YamlValue::map).map(this::story);
        return faults.none() ? story : Optional.empty();
    }

    private Story story(YamlMap map) {
        var asOf = map.date("as_of");
        var story = new Story(
                map.text("title", LONGEST_TITLE),
                map.text("summary", LONGEST_SUMMARY),
                asOf == null ? LocalDate.EPOCH : asOf,
                map.name("start", LONGEST_ID, ID),
                map.maps("scenes", 1, MOST_NODES).stream().map(this::scene).toList(),
                map.maps("endings", 1, MOST_NODES).stream().map(this::ending).toList());
        map.refuseOtherKeys();
        StoryLint.check(story, register).stream()
                .filter(problem -> BY_LINT.contains(problem.kind()))
                .filter(problem -> asOf != null || problem.kind() != Kind.ARTICLE_NOT_IN_FORCE)
                .forEach(problem -> note(map, problem));
        return story;
    }

    private Scene scene(YamlMap map) {
        var id = map.name("id", LONGEST_ID, ID);
        rows.putIfAbsent(key(id, null), map);
        var scene = new Scene(
                id,
                map.text("place", LONGEST_TITLE),
                map.optionalList("people").stream()
                        .map(value -> value.text(LONGEST_TITLE))
                        .toList(),
                map.text("text", LONGEST_TEXT),
                map.maps("choices", 1, MOST_CHOICES).stream()
                        .map(choice -> choice(id, choice))
                        .toList());
        map.refuseOtherKeys();
        return scene;
    }

    private Choice choice(String scene, YamlMap map) {
        var id = map.name("id", LONGEST_ID, ID);
        rows.putIfAbsent(key(scene, id), map);
        var choice = new Choice(
                id,
                map.text("text", LONGEST_TITLE),
                map.text("consequence", LONGEST_TEXT),
                map.word("verdict", Permission.class),
                map.optionalText("situation", LONGEST_TITLE),
                map.has("points") ? map.integer("points", 0, MOST_POINTS) : null,
                map.name("next", LONGEST_ID, ID));
        map.refuseOtherKeys();
        return choice;
    }

    private Ending ending(YamlMap map) {
        var id = map.name("id", LONGEST_ID, ID);
        rows.putIfAbsent(key(id, null), map);
        var ending = new Ending(
                id,
                map.text("title", LONGEST_TITLE),
                map.text("text", LONGEST_TEXT),
                map.word("verdict", Permission.class),
                map.optionalText("situation", LONGEST_TITLE),
                map.text("reason", LONGEST_TEXT),
                articles(map),
                map.optionalText("after", LONGEST_TEXT));
        map.refuseOtherKeys();
        return ending;
    }

    private static List<ArticleId> articles(YamlMap map) {
        return map.list("articles", 0, MOST_NODES).stream()
                .map(value -> value.text(80))
                .filter(id -> !id.isEmpty())
                .map(ArticleId::new)
                .distinct()
                .toList();
    }

    private void note(YamlMap whole, StoryProblem problem) {
        var row = rows.getOrDefault(key(String.valueOf(problem.node()), problem.choice()), whole);
        var field = switch (problem.kind()) {
            case NO_START -> "start";
            case UNKNOWN_TARGET -> "next";
            case SITUATION_UNREADABLE -> "situation";
            case UNKNOWN_ARTICLE, UNSURE_ARTICLE, ARTICLE_NOT_IN_FORCE -> "articles";
            default -> "id";
        };
        row.faultAt(field, problem.kind().key(), problem.arguments().toArray());
    }

    private static String key(String node, @Nullable String choice) {
        return choice == null ? node : node + '/' + choice;
    }
}
