package id.netral.branching;

import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes a story in the form that {@code docs/content-packs.md} describes; reading it gives the same story again. */
public final class StoryYaml {

    private static final int WIDTH = 120;

    private StoryYaml() {}

    /** The file's text. */
    public static String write(Story story) {
        var root = new LinkedHashMap<String, Object>();
        root.put("title", story.title());
        root.put("summary", story.summary());
        root.put("as_of", story.asOf().toString());
        put(root, "start", story.start());
        root.put("scenes", story.scenes().stream().map(StoryYaml::scene).toList());
        root.put("endings", story.endings().stream().map(StoryYaml::ending).toList());
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(new Paragraphs(options), options).dump(root);
    }

    private static Map<String, Object> scene(Scene scene) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", scene.id());
        map.put("place", scene.place());
        if (!scene.people().isEmpty()) {
            map.put("people", scene.people());
        }
        map.put("text", scene.text());
        map.put("choices", scene.choices().stream().map(StoryYaml::choice).toList());
        return map;
    }

    private static Map<String, Object> choice(Choice choice) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", choice.id());
        map.put("text", choice.text());
        map.put("consequence", choice.consequence());
        put(map, "verdict", word(choice.verdict()));
        put(map, "situation", choice.situation());
        put(map, "points", choice.points());
        put(map, "next", choice.next());
        return map;
    }

    private static Map<String, Object> ending(Ending ending) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", ending.id());
        map.put("title", ending.title());
        map.put("text", ending.text());
        put(map, "verdict", word(ending.verdict()));
        put(map, "situation", ending.situation());
        map.put("reason", ending.reason());
        map.put("articles", ending.articles().stream().map(ArticleId::value).toList());
        put(map, "after", ending.after());
        return map;
    }

    private static @Nullable String word(@Nullable Permission verdict) {
        return verdict == null ? null : verdict.word();
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** Texts of several lines stay readable. */
    private static final class Paragraphs extends Representer {

        Paragraphs(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            return super.representScalar(tag, value, value.contains("\n") ? ScalarStyle.LITERAL : style);
        }
    }
}
