package id.netral.authoring;

import id.netral.media.MediaHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which media drafts show, inside the caller's transaction. */
@Repository
class DraftMediumRows {

    private static final String SELECT = "SELECT path, sha256, content_type, alt, licence FROM draft_medium ";

    private final JdbcClient jdbc;

    DraftMediumRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftMedium> list(DraftId draft) {
        return jdbc.sql(SELECT + "WHERE draft_id = ? ORDER BY path")
                .param(draft.value())
                .query(DraftMediumRows::medium)
                .list();
    }

    Optional<DraftMedium> find(DraftId draft, String path) {
        return jdbc.sql(SELECT + "WHERE draft_id = ? AND path = ?")
                .params(draft.value(), path)
                .query(DraftMediumRows::medium)
                .optional();
    }

    void put(DraftId draft, DraftMedium medium) {
        jdbc.sql("""
                        INSERT INTO draft_medium (draft_id, path, sha256, content_type, alt, licence)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE sha256 = VALUE(sha256), content_type = VALUE(content_type),
                            alt = IF(VALUE(alt) = '', alt, VALUE(alt)),
                            licence = IF(VALUE(licence) = '', licence, VALUE(licence))""")
                .params(draft.value(), medium.path(), medium.hash().hex(), medium.contentType(), medium.alt())
                .param(medium.licence())
                .update();
    }

    void copy(DraftId from, DraftId to) {
        jdbc.sql("""
                        INSERT IGNORE INTO draft_medium (draft_id, path, sha256, content_type, alt, licence)
                        SELECT ?, path, sha256, content_type, alt, licence FROM draft_medium WHERE draft_id = ?""").params(to.value(), from.value()).update();
    }

    private static DraftMedium medium(ResultSet row, int number) throws SQLException {
        return new DraftMedium(
                row.getString("path"),
                new MediaHash(row.getString("sha256")),
                row.getString("content_type"),
                row.getString("alt"),
                row.getString("licence"));
    }
}
