package id.netral.reminder;

import java.time.LocalDate;

/** A ladder and the day from which it holds. */
public record PlannedLadder(LocalDate effectiveOn, Ladder ladder) {}
