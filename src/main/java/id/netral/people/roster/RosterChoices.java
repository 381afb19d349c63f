package id.netral.people.roster;

import id.netral.people.roster.comparison.RosterDecision;
import id.netral.people.roster.comparison.RosterDecision.Different;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a person has said about one dry run: decisions on doubtful rows by their number, and whose full list it is. */
public final class RosterChoices {

    /** Who leaves, as it was shown. */
    public record Leaving(RosterDeparture departure, List<LeavingEmployee> people) {

        static final Leaving NOBODY = new Leaving(RosterDeparture.NOBODY, List.of());
    }

    private final Map<Integer, RosterDecision> decisions = new ConcurrentHashMap<>();
    private volatile Leaving leaving = Leaving.NOBODY;

    @Nullable
    RosterDecision of(int row) {
        return decisions.get(row);
    }

    void decide(int row, RosterDecision decision) {
        decisions.put(row, decision);
    }

    /** All decisions, by row. */
    Map<Integer, RosterDecision> all() {
        return Map.copyOf(decisions);
    }

    /** Whether the people this row may be about stay: they do unless somebody has said it is about another. */
    boolean keepsSuspects(int row) {
        return !(of(row) instanceof Different);
    }

    public Leaving leaving() {
        return leaving;
    }

    public void leaving(Leaving shown) {
        leaving = shown;
    }
}
