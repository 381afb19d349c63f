package id.netral.people.history;

/** How many active people are in a unit itself. */
record UnitSize(long unit, long people) {}
