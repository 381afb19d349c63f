package id.netral.people.ui.roster;

import id.netral.people.Texts;
import id.netral.people.roster.AppliedRoster;

/** An import in a few words. */
final class RosterWords {

    private RosterWords() {}

    static String counts(AppliedRoster roster, Texts texts) {
        var counts = roster.counts();
        return texts.get(
                "roster.history.counts",
                counts.added(),
                counts.changed(),
                counts.moved(),
                roster.departed(),
                counts.unchanged(),
                counts.doubtful(),
                counts.rejected());
    }
}
