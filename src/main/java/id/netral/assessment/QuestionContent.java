package id.netral.assessment;

import id.netral.common.intake.Sha256;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How a question's content is written to the database and told apart from an earlier one. */
public final class QuestionContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionContent() {}

    public static String json(QuestionBody body) {
        return JSON.writeValueAsString(body);
    }

    public static QuestionBody body(Type type, String json) {
        return JSON.readValue(json, shape(type));
    }

    private static Class<? extends QuestionBody> shape(Type type) {
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> QuestionBody.Choice.class;
            case MATCHING -> QuestionBody.Matching.class;
            case ORDERING -> QuestionBody.Ordering.class;
            case GAPS -> QuestionBody.Gaps.class;
            case NUMERIC -> QuestionBody.Numeric.class;
            case SHORT_TEXT -> QuestionBody.ShortText.class;
            case VERDICT -> QuestionBody.VerdictAndReason.class;
            case MARK_CHAT -> QuestionBody.MarkChat.class;
            case MARK_PICTURE -> QuestionBody.MarkPicture.class;
        };
    }

    /** SHA-256 in hex over all that makes a revision: everything but the code and the labels. */
    public static String hash(QuestionDefinition question) {
        var content = List.of(
                question.type(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.body(),
                question.feedback(),
                question.articles().stream().sorted().toList());
        return Sha256.of(JSON.writeValueAsString(content));
    }
}
