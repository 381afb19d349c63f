package id.netral.authoring.checks;

import id.netral.branching.StoryId;

/** Where in a draft something was found. */
public sealed interface Place {

    /** The module's facts: title, objectives, cover, rules of its quiz. */
    record Facts() implements Place {}

    /**
     * A lesson.
     *
     * @param block id of the block, empty for the lesson as a whole
     */
    record Lesson(String slug, String title, String block) implements Place {}

    /** A question of the module's bank, by its code. */
    record Question(String code) implements Place {}

    /**
     * A branching case that a lesson leads to.
     *
     * @param title of the case, empty when it has none yet
     * @param part heading of the scene or ending, empty for the case as a whole
     */
    record Story(StoryId story, String title, String part) implements Place {}

    /** The module's bank as a whole. */
    record Bank() implements Place {}
}
