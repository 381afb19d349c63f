package id.netral.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A workbook to be made, and for whom.
 *
 * @param owner account
 * @param schedule the schedule that asked for it; null when its owner did
 */
record FileOrder(long id, long owner, @Nullable Long schedule, ReportKind kind, ReportOrder report, String fileName) {}
