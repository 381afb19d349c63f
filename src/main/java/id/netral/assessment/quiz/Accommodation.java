package id.netral.assessment.quiz;

import id.netral.common.EmployeeId;

/**
 * A person who gets more time.
 *
 * @param extraPercent of every time limit, 1 to 300
 */
public record Accommodation(EmployeeId employee, String name, String unit, int extraPercent) {}
