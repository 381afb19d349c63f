package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;

/** A person has opened a module for the first time. Delivered inside the transaction that enrols. */
public record ModuleBegun(EmployeeId employee, ModuleId module) {}
