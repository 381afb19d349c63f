package id.netral.assessment.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person answered, in the author's terms: {@link AnswerForm} says which parts each type of question has. Empty when
 * nothing is answered.
 */
public record Answer(List<String> parts) {

    public static final Answer NONE = new Answer(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Answer {
        parts = List.copyOf(parts);
    }

    public static Answer of(String... parts) {
        return new Answer(List.of(parts));
    }

    /** Reads what {@link #text()} wrote; null means never answered. */
    public static Answer parse(@Nullable String text) {
        return text == null ? NONE : new Answer(JSON.readValue(text, new TypeReference<List<String>>() {}));
    }

    public String text() {
        return JSON.writeValueAsString(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts as the author's option indexes. */
    public List<Integer> indexes() {
        return parts.stream().map(Integer::valueOf).toList();
    }

    /** The parts as index pairs, from prompt to option. */
    public List<Pair> pairs() {
        return parts.stream().map(Pair::parse).toList();
    }

    /** An option chosen for a prompt; both 0-based in the author's order. */
    public record Pair(int prompt, int option) {

        public static Pair parse(String part) {
            var colon = part.indexOf(':');
            return new Pair(Integer.parseInt(part.substring(0, colon)), Integer.parseInt(part.substring(colon + 1)));
        }

        String part() {
            return prompt + ":" + option;
        }
    }
}
