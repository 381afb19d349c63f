package id.netral.reporting.workbook;

import id.netral.reporting.ReportKind;
import id.netral.security.audit.Download;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says about itself, and what is kept of it.
 *
 * @param filter label and value of each part
 * @param asOf the moment it speaks of; null where a report has none
 * @param by name of who had it made
 * @param purpose what it is wanted for, in the reader's words
 * @param sheets its data sheets in their order
 */
public record Manifest(
        UUID id,
        ReportKind kind,
        Map<String, String> filter,
        @Nullable Instant asOf,
        Instant madeAt,
        String by,
        String purpose,
        long rows,
        List<SheetSeal> sheets) {

    /** A new one of what the head says. */
    public static Manifest of(ReportHead head, List<SheetSeal> sheets) {
        return new Manifest(
                UUID.randomUUID(),
                head.kind(),
                head.filter(),
                head.asOf(),
                head.madeAt(),
                head.by(),
                head.purpose(),
                head.rows(),
                sheets);
    }

    /** What the download log keeps of it. */
    public Download download(String fileName, String fileSha256) {
        var words = filter.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining("; "));
        return new Download(fileName, words, rows, fileSha256, purpose);
    }

    /** The fingerprint of all data cells. */
    public String dataSha256() {
        return SheetSeal.sha256(sheets);
    }
}
