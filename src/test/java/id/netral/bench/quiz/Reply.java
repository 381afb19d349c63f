package id.netral.bench.quiz;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status 0 when nothing did. */
record Reply(int status, String body, @Nullable String location) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** No answer: refused, cut or timed out. */
    static Reply away() {
        return new Reply(0, "", null);
    }

    boolean ok() {
        return status == 200;
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** Key of a refusal, empty when there is none. */
    String error() {
        return body.startsWith("{") ? json().path("error").asString("") : "";
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
