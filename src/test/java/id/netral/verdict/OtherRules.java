package id.netral.verdict;

import java.nio.file.Path;

/** Gives the running application other verdict rules, as a start after somebody has changed the files would. */
public final class OtherRules {

    private OtherRules() {}

    /** The folder's rules from now on. */
    public static void load(Verdicts verdicts, Path folder) {
        var faults = verdicts.load(folder);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }
}
