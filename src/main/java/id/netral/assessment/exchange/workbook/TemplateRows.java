package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.Words;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionDefinition;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.stream.Collectors;

/** Questions as rows of the template. */
final class TemplateRows {

    private TemplateRows() {}

    static TemplateRow row(QuestionDefinition question, Losses losses) {
        var row = new TemplateRow();
        new TemplateBodyWriter(row).write(question.body());
        var labels = question.labels();
        var credit = Bodies.credit(question.body());
        row.set(TemplateColumn.CODE, question.code())
                .set(TemplateColumn.TYPE, Words.TYPES.getOrDefault(question.type(), ""))
                .set(TemplateColumn.TOPIC, question.topic())
                .set(TemplateColumn.DIFFICULTY, Words.DIFFICULTIES.getOrDefault(question.difficulty(), ""))
                .set(TemplateColumn.STEM, question.stem())
                .set(TemplateColumn.FEEDBACK, question.feedback())
                .set(
                        TemplateColumn.ARTICLES,
                        question.articles().stream().map(ArticleId::value).collect(Collectors.joining("\n")))
                .set(TemplateColumn.CREDIT, credit == null ? "" : Words.CREDITS.getOrDefault(credit, ""))
                .set(TemplateColumn.PHASE, labels.phase() == null ? "" : Words.PHASES.getOrDefault(labels.phase(), ""))
                .set(
                        TemplateColumn.REVIEW,
                        labels.reviewOn() == null ? "" : labels.reviewOn().toString())
                .set(TemplateColumn.TAGS, tags(question, losses));
        note(question, losses);
        return row;
    }

    private static void note(QuestionDefinition question, Losses losses) {
        if (question.body() instanceof MarkPicture) {
            losses.add(question.code(), "picture", "exchange.loss.pictureFile");
        }
    }

    /** One in each line; a lone one with a semicolon gets a line feed behind it, so that it is not taken for several. */
    private static String tags(QuestionDefinition question, Losses losses) {
        var tags = question.labels().tags();
        var kept = tags.stream().filter(tag -> tag.indexOf('\n') < 0).toList();
        if (kept.size() < tags.size()) {
            losses.add(question.code(), "tags", "exchange.loss.tagCharacters");
        }
        return String.join("\n", kept) + (kept.size() == 1 && kept.getFirst().contains(";") ? "\n" : "");
    }

    /** The tags of a cell: one in each line, or in one line with semicolons between. */
    static List<String> tags(String cell) {
        return List.of(cell.split(cell.contains("\n") ? "\n" : ";")).stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
