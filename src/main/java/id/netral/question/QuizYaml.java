package id.netral.question;

import static id.netral.common.source.YamlText.dump;
import static id.netral.common.source.YamlText.putUnlessNull;
import static id.netral.common.source.YamlText.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code quiz.yaml}, to be read back the same by {@link QuizReader}; see {@code docs/content-packs.md}. */
public final class QuizYaml {

    private QuizYaml() {}

    /** The text of {@code quiz.yaml}. */
    public static String quiz(QuizDefinition quiz) {
        var map = new LinkedHashMap<String, Object>();
        map.put("pass_mark", quiz.passMark());
        map.put("attempts", quiz.maxAttempts());
        map.put("draw", quiz.drawCount());
        conduct(map, quiz.conduct());
        if (!quiz.blueprint().isEmpty()) {
            map.put("blueprint", quiz.blueprint().stream().map(QuizYaml::row).toList());
        }
        map.put("questions", quiz.questions().stream().map(QuestionMap::of).toList());
        return dump(map);
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
}
