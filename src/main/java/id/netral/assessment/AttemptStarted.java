package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;

/** A quiz (not a pre-test) was begun. Delivered inside the transaction that begins it, once per attempt. */
public record AttemptStarted(AttemptId attempt, EmployeeId employee, ModuleVersionId version, Instant startedAt) {}
