package id.netral.reporting;

import java.util.Locale;

/**
 * What a reader wants in a workbook.
 *
 * @param locale language of the workbook
 * @param purpose what the reader wants it for, in the reader's words
 */
record ReportOrder(CompletionFilter filter, Locale locale, String purpose) {}
