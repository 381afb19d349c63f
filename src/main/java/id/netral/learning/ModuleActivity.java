package id.netral.learning;

/**
 * Something else than lessons and quiz that belongs to a module.
 *
 * @param title for the learner
 * @param path address of its screen
 * @param counts what completes the module with this beside it
 * @param done whether the learner has finished it
 */
public record ModuleActivity(String title, String path, CompletedBy counts, boolean done) {}
