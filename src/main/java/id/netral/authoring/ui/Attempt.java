package id.netral.authoring.ui;

import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;

/** Something a person asked for: done, or refused with a sentence. */
final class Attempt {

    private Attempt() {}

    /** True when it was done. */
    static boolean to(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
    }
}
