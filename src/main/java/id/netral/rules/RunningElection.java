package id.netral.rules;

/** An election in the phase it has got to. */
public record RunningElection(Election election, Election.DatedPhase phase) {}
