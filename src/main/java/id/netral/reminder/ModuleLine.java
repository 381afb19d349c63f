package id.netral.reminder;

import java.time.LocalDate;

/** A module and its deadline; the duty names it in calendars. */
record ModuleLine(long duty, String title, LocalDate dueOn) {}
