package id.netral.authoring.checks;

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

    /** The module's bank as a whole. */
    record Bank() implements Place {}
}
