package id.netral.catalog;

import id.netral.common.source.Fault;
import java.util.List;

/** What became of one pack. */
record PackOutcome(String slug, State state, List<Fault> faults) {

    /**
     * A pack that failed was fine by itself, but could not be stored; one that was passed over belongs to a module written
     * in Netral by now, or withdrawn.
     */
    enum State {
        UNCHANGED,
        PUBLISHED,
        REFUSED,
        FAILED,
        PASSED_OVER
    }
}
