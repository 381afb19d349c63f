package id.netral.xapi;

import id.netral.common.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody did something, as xAPI 1.0.3 writes it.
 *
 * @param id the same whenever the same event is told
 * @param account name of the person's account at {@code homePage}
 * @param module the module it belongs to
 * @param version number of the module's version
 * @param result null when the verb has none
 */
record XapiStatement(
        UUID id,
        String homePage,
        String account,
        XapiVerb verb,
        XapiActivity object,
        XapiActivity module,
        int version,
        @Nullable Result result,
        Instant at) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * How it came out.
     *
     * @param score null when there was none
     * @param passed null when that is not the question
     * @param completed null when that is not the question
     */
    record Result(
            @Nullable Score score,
            @Nullable Boolean passed,
            @Nullable Boolean completed) {

        private Map<String, Object> json() {
            var json = new TreeMap<String, Object>();
            if (score != null) {
                json.put("score", points(score.percent()));
            }
            if (passed != null) {
                json.put("success", passed);
            }
            if (completed != null) {
                json.put("completion", completed);
            }
            return json;
        }

        private static Map<String, Object> points(BigDecimal percent) {
            return new TreeMap<>(Map.of(
                    "scaled", percent.divide(HUNDRED, 4, RoundingMode.HALF_UP), "raw", percent, "min", 0, "max", 100));
        }
    }

    String json() {
        var json = new TreeMap<String, Object>();
        json.put("id", id.toString());
        json.put(
                "actor",
                Map.of("objectType", "Agent", "account", new TreeMap<>(Map.of("homePage", homePage, "name", account))));
        json.put(
                "verb",
                new TreeMap<>(
                        Map.of("id", verb.iri(), "display", Map.of("en-US", verb.word(), "id-ID", verb.indonesian()))));
        json.put("object", object.json());
        json.put("context", context());
        json.put("timestamp", at.toString());
        if (result != null) {
            json.put("result", result.json());
        }
        return JSON.writeValueAsString(json);
    }

    private Map<String, Object> context() {
        var context = new TreeMap<String, Object>();
        context.put("platform", "Netral");
        context.put("language", "id-ID");
        context.put("revision", String.valueOf(version));
        if (!object.equals(module)) {
            context.put("contextActivities", Map.of("grouping", List.of(module.json())));
        }
        return context;
    }
}
