package id.netral.assessment;

import id.netral.catalog.QuestionDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a question's content is written to the database and told apart from an earlier one. */
final class QuestionContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionContent() {}

    static String json(List<QuestionDefinition.Option> options) {
        return JSON.writeValueAsString(options);
    }

    static List<QuestionDefinition.Option> options(String json) {
        return List.copyOf(JSON.readValue(json, new TypeReference<List<QuestionDefinition.Option>>() {}));
    }

    /** SHA-256 in hex over everything but the code. */
    static String hash(QuestionDefinition question) {
        var content = List.of(
                question.type(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.options(),
                question.feedback(),
                question.articles().stream().sorted().toList());
        try {
            var bytes = JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
