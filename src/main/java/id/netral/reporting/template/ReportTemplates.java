package id.netral.reporting.template;

import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agency's own workbooks: HR stores one with the fields its columns get, and everybody who may export can have the
 * report in it. Every change is a new version in the audit trail.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class ReportTemplates {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FILE_NAME = 200;

    private final ReportTemplateRepository stored;
    private final List<ReportFields> reports;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportTemplates(
            ReportTemplateRepository stored,
            List<ReportFields> reports,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.stored = stored;
        this.reports = reports;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Largest template taken, in bytes. */
    public static long maxBytes() {
        return TemplateReader.MAX_BYTES;
    }

    /** Templates to choose from, by name. */
    @Transactional(readOnly = true)
    public List<ReportTemplate> list(TemplatedReport kind) {
        return stored.active(kind).stream()
                .map(ReportTemplateRepository.Seen::shown)
                .toList();
    }

    /** What columns can be filled with. */
    public List<? extends TemplateField<?>> fields(TemplatedReport kind, Locale locale) {
        return reports.stream()
                .filter(report -> report.kind() == kind)
                .findFirst()
                .map(report -> report.fields(locale))
                .orElse(List.of());
    }

    /**
     * Reads a workbook handed in; stores nothing.
     *
     * @throws RefusedException {@code template.*} when it cannot be a template
     */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    public TemplateDraft read(TemplatedReport kind, Path file, String fileName) {
        var workbook = TemplateReader.accept(file, fileName);
        var reader = reader(kind);
        var sheets = reader.sheets(workbook);
        var preview = reader.best(workbook, sheets);
        var name = cut(fileName.replaceFirst("(?i)\\.xlsx$", "").strip(), LONGEST_NAME);
        return new TemplateDraft(
                kind, name, cut(fileName, LONGEST_FILE_NAME), workbook, sheets, preview, Optional.empty());
    }

    /** A stored template whose mapping is to change. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    @Transactional(readOnly = true)
    public TemplateDraft edit(long id) {
        var template = require(id);
        var workbook = stored.workbook(id);
        var reader = reader(template.kind());
        return new TemplateDraft(
                template.kind(),
                template.name(),
                template.fileName(),
                workbook,
                reader.sheets(workbook),
                reader.mapped(workbook, template.mapping()),
                Optional.of(id));
    }

    /** Another sheet of the draft, with the header found on it; refuses when there is none. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    public SheetPreview sheet(TemplateDraft draft, String sheet) {
        return reader(draft.kind())
                .find(draft.workbook(), sheet)
                .orElseThrow(() -> new RefusedException("template.header.sheet", sheet));
    }

    /** The sheet with the header that ends with the row, counted from 0. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    public SheetPreview headerEndingAt(TemplateDraft draft, String sheet, int row) {
        return reader(draft.kind()).endingAt(draft.workbook(), sheet, row);
    }

    /**
     * Stores the draft; a version before it leaves the lists.
     *
     * @throws RefusedException {@code template.*} when it has no name, fills no column, or cannot be filled
     */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    @Transactional
    public ReportTemplate save(TemplateDraft draft, String name, TemplateMapping mapping) {
        if (name.isBlank()) {
            throw new RefusedException("template.name.blank");
        }
        if (mapping.columns().values().stream().allMatch(TemplateField.NUMBER::equals)) {
            throw new RefusedException("template.columns.none");
        }
        reader(draft.kind()).tryOut(draft.workbook(), mapping);
        var replaced = draft.replaces().map(id -> stored.retire(id) > 0).orElse(true);
        if (!replaced) {
            throw new RefusedException("template.changed");
        }
        var sha256 = Sha256.of(draft.workbook());
        var wanted = cut(name.strip(), LONGEST_NAME);
        var by = currentUser.require();
        var id = stored.save(new ReportTemplateEntity(draft, wanted, mapping, sha256, by, clock.instant()))
                .id();
        audit.record(
                AuditAction.TEMPLATE_CHANGED,
                wanted,
                Map.of(
                        "versi",
                        id,
                        "berkas",
                        draft.fileName(),
                        "sha256",
                        sha256,
                        "kolom",
                        mapping.columns().size()));
        return require(id);
    }

    /** Takes the template out of the lists; the row stays, because exports were made with it. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    @Transactional
    public void retire(long id) {
        var template = require(id);
        stored.retire(id);
        audit.record(AuditAction.TEMPLATE_CHANGED, template.name(), Map.of("versi", id, "dihapus", true));
    }

    /** The stored template; refuses one that was taken out meanwhile. */
    @Transactional(readOnly = true)
    public ReportTemplate require(long id) {
        return stored.seen(id)
                .map(ReportTemplateRepository.Seen::shown)
                .orElseThrow(() -> new RefusedException("template.gone"));
    }

    /** A version by which a file was ordered, also when it was taken out of the lists meanwhile. */
    @Transactional(readOnly = true)
    public ReportTemplate version(long id) {
        return stored.version(id).map(ReportTemplateRepository.Seen::shown).orElseThrow();
    }

    /**
     * Begins a file by the template; rows are added to the result, which ends with {@code finish} and {@code close}.
     *
     * @param fields with their values, by the keys of the mapping
     * @param rows how many rows will come, exactly
     * @param extraSheets names of the sheets that {@code finish} will put behind the template's own
     */
    public <T> TemplateFill<T> fill(
            ReportTemplate template,
            List<? extends TemplateField<? super T>> fields,
            long rows,
            List<String> extraSheets,
            OutputStream out)
            throws IOException {
        return new TemplateFill<>(stored.workbook(template.id()), template.mapping(), fields, rows, extraSheets, out);
    }

    private TemplateReader reader(TemplatedReport kind) {
        return new TemplateReader(fields(kind, Formats.INDONESIAN));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
