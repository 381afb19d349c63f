package id.netral.reporting.orders;

import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be made, and for whom.
 *
 * @param owner account
 * @param schedule the schedule that asked for it; null when its owner did
 */
record FileOrder(long id, long owner, @Nullable Long schedule, ReportKind kind, ReportOrder report, String fileName) {}
