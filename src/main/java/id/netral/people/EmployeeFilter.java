package id.netral.people;

import org.jspecify.annotations.Nullable;

/**
 * Which employees to list.
 *
 * @param text part of a name, or the beginning of a NIP (with or without spaces) or of a staff number; empty for all
 * @param unit with all units below; null for all units
 */
public record EmployeeFilter(String text, @Nullable UnitId unit) {

    /** Everybody. */
    public static final EmployeeFilter ALL = new EmployeeFilter("", null);
}
