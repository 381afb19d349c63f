package id.netral.branching;

import id.netral.common.RefusedException;
import java.io.Serial;

/** Somebody else has changed the draft since it was opened. */
public class StoryChangedException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Names the one who did. */
    public StoryChangedException(String by) {
        super("story.refused.changed", by);
    }
}
