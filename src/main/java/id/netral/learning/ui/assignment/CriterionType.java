package id.netral.learning.ui.assignment;

import id.netral.learning.audience.Criterion;

/** What one can know people by, in the order of the list to choose from. */
enum CriterionType {
    UNIT,
    KIND,
    RANK,
    POSITION,
    ROLE,
    NEW,
    SINCE,
    PICKED,
    SPOUSE,
    EVERYONE;

    static CriterionType of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.InUnit unit -> UNIT;
            case Criterion.OfKind kind -> KIND;
            case Criterion.InRank rank -> RANK;
            case Criterion.InPosition position -> POSITION;
            case Criterion.WithRole role -> ROLE;
            case Criterion.HiredWithin months -> NEW;
            case Criterion.HiredSince day -> SINCE;
            case Criterion.Picked picked -> PICKED;
            case Criterion.SpouseStands spouse -> SPOUSE;
            case Criterion.Everyone everyone -> EVERYONE;
        };
    }

    /** Key of its name. */
    String key() {
        return "audience.type." + name();
    }
}
