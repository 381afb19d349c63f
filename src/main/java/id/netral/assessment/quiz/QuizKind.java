package id.netral.assessment.quiz;

import id.netral.question.BlueprintRow;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.rules.ArticleId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How many questions of a kind an attempt draws first, as the row of a {@link Quiz}. */
@Embeddable
record QuizKind(
        int draw,
        @Nullable String topic,
        @Nullable String articleId,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        Difficulty difficulty) {

    static QuizKind of(BlueprintRow row) {
        var article = row.article();
        return new QuizKind(row.count(), row.topic(), article == null ? null : article.value(), row.difficulty());
    }

    BlueprintRow row() {
        return new BlueprintRow(draw, topic, articleId == null ? null : new ArticleId(articleId), difficulty);
    }
}
