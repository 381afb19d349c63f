package id.netral.reporting.kinds;

import id.netral.reporting.CompletionFilter;
import java.util.Locale;

/**
 * What a reader wants in a workbook.
 *
 * @param locale language of the workbook
 * @param purpose what the reader wants it for, in the reader's words
 */
public record ReportOrder(CompletionFilter filter, Locale locale, String purpose) {}
