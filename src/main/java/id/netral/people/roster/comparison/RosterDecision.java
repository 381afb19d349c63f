package id.netral.people.roster.comparison;

import id.netral.common.EmployeeId;

/** What is to be done with a doubtful row. A row nobody has decided on is skipped. */
public sealed interface RosterDecision {

    /** It is about this person, whose number changes; the history stays. */
    record Same(EmployeeId employee) implements RosterDecision {}

    /** It is about somebody new; an e-mail that another uses stays with that one. */
    record Different() implements RosterDecision {}

    /** The unit meant is the one at this place of the row's list, from 0. */
    record InUnit(int place) implements RosterDecision {}

    /** Leave it out this time. */
    record Skip() implements RosterDecision {}
}
