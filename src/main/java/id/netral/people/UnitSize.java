package id.netral.people;

/** How many active people are in a unit itself. */
record UnitSize(long unit, long people) {}
