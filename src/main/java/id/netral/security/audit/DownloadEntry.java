package id.netral.security.audit;

import java.time.Instant;

/** A line of the download log; see {@code Download} for its parts. */
public record DownloadEntry(
        Instant at, String who, String report, String filter, long rows, String sha256, String purpose) {}
