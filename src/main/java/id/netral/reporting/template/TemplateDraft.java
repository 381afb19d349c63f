package id.netral.reporting.template;

import java.util.List;
import java.util.Optional;

/**
 * A template on its way to be stored: a new workbook, or a stored one whose mapping is to change.
 *
 * @param sheets names of the sheets to choose from
 * @param preview of the sheet that looks most like it, or the one mapped so far
 * @param replaces the stored template it is a new version of
 */
public record TemplateDraft(
        TemplatedReport kind,
        String name,
        String fileName,
        byte[] workbook,
        List<String> sheets,
        SheetPreview preview,
        Optional<Long> replaces) {}
