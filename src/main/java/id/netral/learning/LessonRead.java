package id.netral.learning;

import id.netral.catalog.LessonId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;

/**
 * A person has read a lesson to its end. Delivered inside the transaction that records it, and again when the person reads
 * the lesson again.
 *
 * @param number 1-based number of the lesson in its version
 */
public record LessonRead(EmployeeId employee, ModuleVersionId version, LessonId lesson, int number, Instant at) {}
