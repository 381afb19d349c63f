package id.netral.catalog;

import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuestionDefinition.Option;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads {@code quiz.yaml}. */
final class QuizReader {

    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_ARTICLES = 20;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_OPTION = 500;

    private final Citations citations;

    QuizReader(Citations citations) {
        this.citations = citations;
    }

    Optional<QuizDefinition> read(SourceText source, Faults faults) {
        return YamlValue.read(source, faults).flatMap(YamlValue::map).map(map -> quiz(source.file(), map));
    }

    private QuizDefinition quiz(String file, YamlMap map) {
        var passMark = map.integer("pass_mark", 1, 100);
        var attempts = map.integer("attempts", 1, MOST_ATTEMPTS);
        var draw = map.integer("draw", 1, MOST_QUESTIONS);
        var rows = map.maps("questions", 1, MOST_QUESTIONS);
        if (!rows.isEmpty() && draw > rows.size()) {
            map.faultAt("draw", "fault.draw", draw, rows.size());
        }
        var codes = new HashSet<String>();
        var questions = new ArrayList<QuestionDefinition>();
        for (var row : rows) {
            var question = question(file, row);
            if (!question.code().isEmpty() && !codes.add(question.code())) {
                row.faultAt("id", "fault.idTwice", question.code());
            }
            questions.add(question);
        }
        map.refuseOtherKeys();
        return new QuizDefinition(passMark, attempts, draw, List.copyOf(questions));
    }

    private QuestionDefinition question(String file, YamlMap row) {
        var type = row.word("type", Type.class);
        var question = new QuestionDefinition(
                row.name("id", 60, PackReader.SLUG),
                type,
                row.name("topic", 80, PackReader.SLUG),
                row.word("difficulty", Difficulty.class),
                row.text("stem", LONGEST_TEXT),
                type == Type.TRUE_FALSE ? statement(row) : options(row, type),
                row.text("feedback", LONGEST_TEXT),
                citations.cite(file, row.list("articles", 1, MOST_ARTICLES)));
        row.refuseOtherKeys();
        return question;
    }

    private static List<Option> statement(YamlMap row) {
        if (!row.has("answer")) {
            row.fault("fault.missing", "answer");
        }
        var answer = row.flag("answer");
        return List.of(new Option("", answer, null), new Option("", !answer, null));
    }

    private static List<Option> options(YamlMap row, Type type) {
        var texts = new HashSet<String>();
        var options = new ArrayList<Option>();
        var rows = row.maps("options", 3, 5);
        for (var each : rows) {
            var option = new Option(
                    each.text("text", LONGEST_OPTION),
                    each.flag("correct"),
                    each.optionalText("feedback", LONGEST_OPTION));
            if (!option.text().isEmpty() && !texts.add(option.text())) {
                each.faultAt("text", "fault.optionTwice");
            }
            each.refuseOtherKeys();
            options.add(option);
        }
        if (!rows.isEmpty() && row.has("type")) {
            checkKey(row, type, options);
        }
        return List.copyOf(options);
    }

    private static void checkKey(YamlMap row, Type type, List<Option> options) {
        var right = options.stream().filter(Option::correct).count();
        if (right == 0) {
            row.faultAt("options", "fault.noRightAnswer");
        } else if (type == Type.SINGLE && right > 1) {
            row.faultAt("options", "fault.severalRightAnswers", right);
        } else if (type == Type.MULTIPLE && right == options.size()) {
            row.faultAt("options", "fault.noWrongAnswer");
        }
    }
}
