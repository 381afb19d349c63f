package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one assignment asks a module of a person, at present.
 *
 * @param cycle 1 for the first time it asks
 * @param dueOn last day, null without one
 * @param countsFrom a completion before does not fulfil it, null when any does
 * @param restricted asked because of a restricted declaration: for the person's own eyes
 * @param fulfilled whether a completion that counts is there
 */
record OpenDuty(
        AssignmentId assignment,
        int cycle,
        EmployeeId employee,
        ModuleId module,
        boolean mandatory,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant countsFrom,
        boolean restricted,
        boolean fulfilled) {}
