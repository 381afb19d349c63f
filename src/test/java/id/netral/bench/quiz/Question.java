package id.netral.bench.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A question whose options are picked, as the player is told of it; those of other types are left unanswered. */
record Question(int position, boolean several, List<String> keys, List<String> choices, int seq) {

    private static final Set<String> PICKED = Set.of("SINGLE", "MULTIPLE", "TRUE_FALSE");

    static List<Question> of(JsonNode state) {
        var questions = new ArrayList<Question>();
        for (var item : state.path("items")) {
            if (!PICKED.contains(item.path("type").asString())) {
                continue;
            }
            questions.add(new Question(
                    item.path("position").asInt(),
                    "MULTIPLE".equals(item.path("type").asString()),
                    StreamSupport.stream(item.path("options").spliterator(), false)
                            .map(option -> option.path("key").asString())
                            .toList(),
                    texts(item.path("choices")),
                    item.path("seq").asInt()));
        }
        return questions;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** One option, or of some questions sometimes several; now and then the answer is taken back. */
    List<String> anyAnswer(RandomGenerator random) {
        if (random.nextInt(20) == 0) {
            return List.of();
        }
        if (several && random.nextBoolean()) {
            return keys.stream().filter(key -> random.nextBoolean()).toList();
        }
        return List.of(keys.get(random.nextInt(keys.size())));
    }
}
