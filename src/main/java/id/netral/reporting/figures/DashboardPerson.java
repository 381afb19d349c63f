package id.netral.reporting.figures;

import id.netral.common.EmployeeId;

/** A person on a dashboard, by name only. */
public record DashboardPerson(EmployeeId employee, String name, StateCounts counts) {}
