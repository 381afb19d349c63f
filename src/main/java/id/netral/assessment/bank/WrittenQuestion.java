package id.netral.assessment.bank;

import id.netral.assessment.QuestionContent;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A whole question as JSON keeps it; its code stands beside it. */
record WrittenQuestion(
        Type type,
        String topic,
        Difficulty difficulty,
        String stem,
        String body,
        String feedback,
        List<String> articles,
        @Nullable ElectionPhase phase,
        @Nullable LocalDate reviewOn,
        List<String> tags) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(QuestionDefinition question) {
        var labels = question.labels();
        return JSON.writeValueAsString(new WrittenQuestion(
                question.type(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                QuestionContent.json(question.body()),
                question.feedback(),
                question.articles().stream().map(ArticleId::value).toList(),
                labels.phase(),
                labels.reviewOn(),
                labels.tags()));
    }

    static String json(Labels labels) {
        return JSON.writeValueAsString(labels);
    }

    static Labels labels(String json) {
        return JSON.readValue(json, Labels.class);
    }

    static QuestionDefinition read(String code, String json) {
        var written = JSON.readValue(json, WrittenQuestion.class);
        return new QuestionDefinition(
                code,
                written.topic,
                written.difficulty,
                written.stem,
                QuestionContent.body(written.type, written.body),
                written.feedback,
                written.articles.stream().map(ArticleId::new).toList(),
                new Labels(written.phase, written.reviewOn, written.tags));
    }
}
