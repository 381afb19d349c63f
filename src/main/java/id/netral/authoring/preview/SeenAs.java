package id.netral.authoring.preview;

import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;

/** Answers cases as they would be for somebody else, in another phase or on another day. */
final class SeenAs {

    private SeenAs() {}

    /** The situation of a case with whatever is said of the onlooker in place of its own words. */
    static Situation of(Situation asked, Situation onlooker) {
        var seen = onlooker.word(Dimension.ACTOR)
                .map(actor -> asked.with(Dimension.ACTOR, actor))
                .orElse(asked);
        seen = onlooker.word(Dimension.PHASE).map(seen::inPhase).orElse(seen);
        return onlooker.on() == null ? seen : seen.on(onlooker.on());
    }
}
