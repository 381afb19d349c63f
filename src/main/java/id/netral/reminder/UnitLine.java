package id.netral.reminder;

/**
 * A unit and how many of its people have something not done yet.
 *
 * @param names the first of them, by comma
 * @param more how many are not named
 */
record UnitLine(String unit, int people, String names, int more) {}
