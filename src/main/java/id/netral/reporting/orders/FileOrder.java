package id.netral.reporting.orders;

import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be made, and for whom.
 *
 * @param owner account
 * @param schedule the schedule that asked for it; null when its owner did
 * @param template the agency's own form to fill; null for ours
 * @param address where it was asked for from, for the audit trail, because it is made without a request; null for a schedule
 */
record FileOrder(
        long id,
        long owner,
        @Nullable Long schedule,
        ReportKind kind,
        @Nullable Long template,
        ReportOrder report,
        String fileName,
        @Nullable String address) {}
