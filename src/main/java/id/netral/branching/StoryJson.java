package id.netral.branching;

import id.netral.common.intake.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Stories as columns keep them. A field added later is null or empty in older rows. */
final class StoryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoryJson() {}

    static String write(Story story) {
        return JSON.writeValueAsString(story);
    }

    static Story read(String content) {
        return JSON.readValue(content, Story.class);
    }

    /** SHA-256 of the content; the same for the same story, wherever it was written. */
    static String hash(Story story) {
        return Sha256.of(write(story));
    }
}
