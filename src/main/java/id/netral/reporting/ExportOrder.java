package id.netral.reporting;

import id.netral.reporting.template.ReportTemplate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param locale language of the workbook
 * @param template the agency's own workbook to fill, null for ours
 * @param address where the request came from, for the audit trail, because the work is done without a request
 */
record ExportOrder(
        CompletionFilter filter,
        Locale locale,
        @Nullable ReportTemplate template,
        @Nullable String address) {}
