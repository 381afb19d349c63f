package id.netral.question;

import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.Citations;
import id.netral.rules.ElectionPhase;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one question of {@code quiz.yaml}. */
final class QuestionReader {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_ARTICLES = 20;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 80;

    private static final Set<String> NOTED = Set.of("fault.parts", "fault.partEmpty", "fault.partLong");

    private final Citations citations;
    private final Set<String> images;

    QuestionReader(Citations citations, Set<String> images) {
        this.citations = citations;
        this.images = images;
    }

    /** The question as far as it can be read; what is wrong is noted at its place. */
    QuestionDefinition read(String file, YamlMap row) {
        var question = new QuestionDefinition(
                row.name("id", LONGEST_CODE, CODE),
                row.text("topic", LONGEST_NAME),
                row.word("difficulty", Difficulty.class),
                row.text("stem", QuestionCheck.LONGEST_TEXT),
                new BodyReader(row, images).read(row.word("type", Type.class)),
                row.text("feedback", QuestionCheck.LONGEST_TEXT),
                citations.cite(file, row.list("articles", 1, MOST_ARTICLES)),
                labels(row));
        row.refuseOtherKeys();
        if (row.has("type")) {
            check(question, row);
        }
        return question;
    }

    private static Labels labels(YamlMap row) {
        return new Labels(
                row.has("phase") ? row.word("phase", ElectionPhase.class) : null,
                row.optionalDate("review_on"),
                row.optionalList("tags").stream()
                        .map((YamlValue tag) -> tag.text(LONGEST_NAME))
                        .toList());
    }

    /** What the row's own reading has noted where it stands is not said again. */
    private static void check(QuestionDefinition question, YamlMap row) {
        QuestionCheck.of(question).stream()
                .filter(problem -> row.has(problem.field()))
                .filter(problem -> !NOTED.contains(problem.key()) && !optionTwice(problem))
                .forEach(problem -> row.faultAt(
                        problem.field(), problem.key(), problem.arguments().toArray()));
    }

    private static boolean optionTwice(QuestionCheck.Problem problem) {
        return problem.field().equals("options") && problem.key().equals("fault.optionTwice");
    }
}
