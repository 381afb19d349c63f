package id.netral.people;

/** A unit as lists and filters show it. */
public record UnitReference(UnitId id, String name) {}
