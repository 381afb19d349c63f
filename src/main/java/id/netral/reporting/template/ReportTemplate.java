package id.netral.reporting.template;

import java.time.Instant;

/**
 * A stored template, without its workbook.
 *
 * @param sha256 of the workbook, in hexadecimal digits
 * @param createdBy name of the person at that time
 */
public record ReportTemplate(
        long id,
        TemplatedReport kind,
        String name,
        String fileName,
        String sha256,
        TemplateMapping mapping,
        Instant createdAt,
        String createdBy) {}
