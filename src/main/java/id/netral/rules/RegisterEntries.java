package id.netral.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register as its files say it, without faults. */
record RegisterEntries(List<InstrumentEntry> instruments, List<ArticleEntry> articles) {

    record InstrumentEntry(
            String id,
            String name,
            String title,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            @Nullable String replacedBy,
            @Nullable String source,
            Confidence confidence) {}

    record ArticleEntry(
            String id,
            String instrument,
            String label,
            String summary,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            @Nullable String replacedBy,
            @Nullable String elucidates,
            boolean contested,
            List<Reading> readings,
            @Nullable String note,
            @Nullable String source,
            Confidence confidence) {}
}
