package id.netral.rules;

/** A dated phase was entered or taken back. Delivered inside the transaction that does so. */
public record ElectionCalendarChanged() {}
