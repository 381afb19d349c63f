package id.netral.reporting.orders;

import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.template.ReportTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param template the agency's own workbook to fill, null for ours
 * @param address where the request came from, for the audit trail, because the work is done without a request
 */
record ExportOrder(
        ReportOrder report,
        @Nullable ReportTemplate template,
        @Nullable String address) {}
