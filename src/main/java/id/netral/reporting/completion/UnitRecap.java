package id.netral.reporting.completion;

import id.netral.people.UnitReference;

/** A unit's counts. */
public record UnitRecap(UnitReference unit, CompletionTotals totals) {}
