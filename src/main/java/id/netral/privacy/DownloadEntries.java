package id.netral.privacy;

import id.netral.common.LikePattern;
import id.netral.common.Utc;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the download log, newest first. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
@Transactional(readOnly = true)
public class DownloadEntries {

    private static final String MATCHING = """
            FROM download_log WHERE :text = '%%' OR who LIKE :text OR report LIKE :text OR purpose LIKE :text OR sha256 LIKE :text
            """;

    private final JdbcClient jdbc;

    DownloadEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of entries whose reader, report, purpose or hash contains the text; empty for all. */
    public List<DownloadEntry> page(String text, int offset, int limit) {
        return jdbc.sql("SELECT * " + MATCHING + "ORDER BY downloaded_at DESC, id DESC LIMIT :limit OFFSET :offset")
                .param("text", LikePattern.containing(text.strip()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new DownloadEntry(
                        Utc.readExisting(row, "downloaded_at"),
                        row.getString("who"),
                        row.getString("report"),
                        row.getString("filter"),
                        row.getLong("row_count"),
                        row.getString("sha256"),
                        row.getString("purpose")))
                .list();
    }

    /** Number of these entries. */
    public int count(String text) {
        return jdbc.sql("SELECT COUNT(*) " + MATCHING)
                .param("text", LikePattern.containing(text.strip()))
                .query(Integer.class)
                .single();
    }
}
