package id.netral.security.audit;

import id.netral.common.LikePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the download log, newest first. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
@Transactional(readOnly = true)
public class DownloadEntries {

    private final LoggedDownloadRepository downloads;

    DownloadEntries(LoggedDownloadRepository downloads) {
        this.downloads = downloads;
    }

    /** One page of entries whose reader, report, purpose or hash contains the text; empty for all. */
    public List<DownloadEntry> page(String text, int offset, int limit) {
        return downloads.page(pattern(text), offset, limit).stream()
                .map(LoggedDownload::told)
                .toList();
    }

    /** Number of these entries. */
    public int count(String text) {
        return downloads.count(pattern(text));
    }

    private static @Nullable String pattern(String text) {
        return text.isBlank() ? null : LikePattern.containing(text.strip());
    }
}
