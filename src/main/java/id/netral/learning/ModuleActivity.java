package id.netral.learning;

/**
 * Something else than lessons and quiz that a module can be done with.
 *
 * @param title for the learner
 * @param path address of its screen
 * @param done whether the learner has finished it
 */
public record ModuleActivity(String title, String path, boolean done) {}
