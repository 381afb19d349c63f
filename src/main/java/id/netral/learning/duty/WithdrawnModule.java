package id.netral.learning.duty;

import java.time.LocalDate;

/**
 * A module that was asked and cannot be begun any more.
 *
 * @param reason as given by whoever withdrew it
 * @param on the day in the agency's zone
 */
public record WithdrawnModule(String title, String reason, LocalDate on) {}
