package id.netral.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes the YAML files of a pack so that reading them gives the same again; the form is in {@code docs/content-packs.md}. */
public final class PackYaml {

    private PackYaml() {}

    /** The text of {@code module.yaml}. */
    public static String module(ModuleHead head) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", head.title());
        map.put("summary", head.summary());
        map.put("objectives", head.objectives());
        map.put("jp", head.jp());
        map.put("activity", word(head.activity()));
        putUnlessNull(map, "cover", head.cover());
        map.put("as_of", head.asOf());
        if (!head.prerequisites().isEmpty()) {
            map.put("prerequisites", head.prerequisites());
        }
        putUnlessNull(map, "audience", head.audience());
        return dump(map);
    }

    /** The text of {@code quiz.yaml}. */
    public static String quiz(QuizDefinition quiz) {
        var map = new LinkedHashMap<String, Object>();
        map.put("pass_mark", quiz.passMark());
        map.put("attempts", quiz.maxAttempts());
        map.put("draw", quiz.drawCount());
        conduct(map, quiz.conduct());
        if (!quiz.blueprint().isEmpty()) {
            map.put("blueprint", quiz.blueprint().stream().map(PackYaml::row).toList());
        }
        map.put("questions", quiz.questions().stream().map(QuestionMap::of).toList());
        return dump(map);
    }

    /** The front matter of a lesson, with its fences. */
    public static String lessonFront(String title, List<String> articles) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", title);
        map.put("articles", articles);
        return "---\n" + dump(map) + "---\n";
    }

    /** The text of one question, with its labels. */
    public static String question(QuestionDefinition question) {
        return dump(QuestionMap.of(question));
    }

    private static void conduct(Map<String, Object> map, QuizConduct conduct) {
        var limit = conduct.timeLimit();
        if (conduct.preTest()) {
            map.put("pre_test", true);
        }
        if (limit != null) {
            map.put("time_limit", limit.toMinutes());
        }
        if (!conduct.coolDown().isZero()) {
            // rounded up: nobody may begin earlier than was said
            map.put("cool_down", conduct.coolDown().plusMinutes(59).toHours());
        }
        map.put("review", word(conduct.review()));
        map.put("review_after_closing", word(conduct.reviewAfterClosing()));
    }

    private static Map<String, Object> row(BlueprintRow row) {
        var map = new LinkedHashMap<String, Object>();
        map.put("draw", row.count());
        putUnlessNull(map, "topic", row.topic());
        var article = row.article();
        putUnlessNull(map, "article", article == null ? null : article.value());
        var difficulty = row.difficulty();
        putUnlessNull(map, "difficulty", difficulty == null ? null : word(difficulty));
        return map;
    }

    static void putUnlessNull(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String dump(Map<String, Object> map) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setIndent(2);
        return new Yaml(new PlainTexts(options), options).dump(map);
    }

    /** Texts of several lines stand as they read; numbers and days stand as they are written. */
    private static final class PlainTexts extends Representer {

        PlainTexts(DumperOptions options) {
            super(options);
            multiRepresenters.put(BigDecimal.class, value -> number((BigDecimal) value));
            multiRepresenters.put(LocalDate.class, value -> representScalar(Tag.TIMESTAMP, value.toString()));
        }

        private Node number(BigDecimal number) {
            return representScalar(number.scale() > 0 ? Tag.FLOAT : Tag.INT, number.toPlainString());
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            var several = Tag.STR.equals(tag) && value.contains("\n");
            return super.representScalar(tag, value, several ? ScalarStyle.LITERAL : style);
        }
    }
}
