package id.netral.people;

import id.netral.common.EmployeeId;

/** Who heads a unit, and as what. */
public record Head(EmployeeId employee, HeadAs as) {}
