package id.netral.reminder;

import java.time.LocalDate;

/**
 * A person and what is not done yet.
 *
 * @param modules titles by comma
 * @param dueOn the earliest deadline
 */
record PersonLine(String name, String unit, String modules, LocalDate dueOn) {}
