package id.netral.question;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuizConduct.Review;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code quiz.yaml}. */
public final class QuizReader {

    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_ROWS = 50;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_HOURS = 24 * 60;

    private final Citations citations;
    private final Set<String> images;

    /** Takes pictures by their paths in the pack. */
    public QuizReader(Citations citations, Set<String> images) {
        this.citations = citations;
        this.images = images;
    }

    /** The quiz as far as it can be read; empty when the file is no mapping at all. */
    public Optional<QuizDefinition> read(SourceText source, Faults faults) {
        return YamlValue.read(source, faults).flatMap(YamlValue::map).map(map -> quiz(source.file(), map));
    }

    private QuizDefinition quiz(String file, YamlMap map) {
        var passMark = map.integer("pass_mark", 1, 100);
        var attempts = map.integer("attempts", 1, MOST_ATTEMPTS);
        var draw = map.integer("draw", 1, MOST_QUESTIONS);
        var conduct = conduct(map);
        var questions = questions(file, map, draw);
        var blueprint = blueprint(file, map, draw, questions);
        map.refuseOtherKeys();
        return new QuizDefinition(passMark, attempts, draw, blueprint, conduct, questions);
    }

    private static QuizConduct conduct(YamlMap map) {
        var review = map.has("review") ? map.word("review", Review.class) : Review.EVERYTHING;
        return new QuizConduct(
                map.has("time_limit") ? Duration.ofMinutes(map.integer("time_limit", 1, MOST_MINUTES)) : null,
                Duration.ofHours(map.has("cool_down") ? map.integer("cool_down", 1, MOST_HOURS) : 0),
                map.flag("pre_test"),
                review,
                map.has("review_after_closing") ? map.word("review_after_closing", Review.class) : review);
    }

    private List<QuestionDefinition> questions(String file, YamlMap map, int draw) {
        var rows = map.maps("questions", 1, MOST_QUESTIONS);
        if (!rows.isEmpty() && draw > rows.size()) {
            map.faultAt("draw", "fault.draw", draw, rows.size());
        }
        var reader = new QuestionReader(citations, images);
        var codes = new HashSet<String>();
        var questions = new ArrayList<QuestionDefinition>();
        for (var row : rows) {
            var question = reader.read(file, row);
            if (!question.code().isEmpty() && !codes.add(question.code())) {
                row.faultAt("id", "fault.idTwice", question.code());
            }
            questions.add(question);
        }
        return questions;
    }

    private List<BlueprintRow> blueprint(String file, YamlMap map, int draw, List<QuestionDefinition> questions) {
        if (!map.has("blueprint")) {
            return List.of();
        }
        var blueprint = new ArrayList<BlueprintRow>();
        for (var row : map.maps("blueprint", 1, MOST_ROWS)) {
            var wanted = new BlueprintRow(
                    row.integer("draw", 1, MOST_QUESTIONS),
                    row.optionalText("topic", 80),
                    article(file, row),
                    row.has("difficulty") ? row.word("difficulty", Difficulty.class) : null);
            var fitting = questions.stream().filter(wanted::fits).count();
            if (fitting < wanted.count()) {
                row.faultAt("draw", "fault.draw", wanted.count(), fitting);
            }
            row.refuseOtherKeys();
            blueprint.add(wanted);
        }
        var sum = blueprint.stream().mapToInt(BlueprintRow::count).sum();
        if (sum > draw) {
            map.faultAt("blueprint", "fault.blueprint", sum, draw);
        }
        return blueprint;
    }

    private @Nullable ArticleId article(String file, YamlMap row) {
        var id = row.optionalText("article", 80);
        return id == null ? null : citations.cite(file, row.line(), id);
    }
}
