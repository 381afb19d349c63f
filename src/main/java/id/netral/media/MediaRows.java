package id.netral.media;

import id.netral.common.Utc;
import id.netral.media.MediaProperties.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in the store, and who handed it in for what. */
@Repository
class MediaRows {

    /** A content and where its bytes are. */
    record Kept(StoredMedium medium, Place place) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Kept> find(MediaHash hash) {
        return jdbc.sql("SELECT * FROM media_object WHERE sha256 = ? AND complete")
                .param(hash.hex())
                .query((row, number) -> kept(row))
                .optional();
    }

    Map<MediaHash, StoredMedium> find(Collection<MediaHash> hashes) {
        return jdbc
                .sql("SELECT * FROM media_object WHERE sha256 IN (:hashes) AND complete")
                .param("hashes", hashes.stream().map(MediaHash::hex).distinct().toList())
                .query((row, number) -> kept(row).medium())
                .list()
                .stream()
                .collect(Collectors.toMap(StoredMedium::hash, Function.identity()));
    }

    /**
     * Whether the content is there; it then stays for another while. A writing statement, so that it waits for a clean-up
     * of the same content to end.
     */
    boolean touch(MediaHash hash) {
        return jdbc.sql("UPDATE media_object SET touched_at = ? WHERE sha256 = ? AND complete")
                        .params(Utc.of(clock.instant()), hash.hex())
                        .update()
                > 0;
    }

    /** Announces bytes that are about to be written. */
    void begin(MediaHash hash, long size, ContentCheck.Facts facts, Place place) {
        var now = Utc.of(clock.instant());
        jdbc.sql("""
            INSERT INTO media_object (sha256, size, content_type, width, height, kept_in, complete, stored_at,
                touched_at)
            VALUES (?, ?, ?, ?, ?, ?, FALSE, ?, ?)
            ON DUPLICATE KEY UPDATE kept_in = VALUES(kept_in), touched_at = VALUES(touched_at)\
            """)
                .params(hash.hex(), size, facts.contentType())
                .param(facts.width() == 0 ? null : facts.width())
                .param(facts.height() == 0 ? null : facts.height())
                .params(place.name(), now, now)
                .update();
    }

    void complete(MediaHash hash) {
        jdbc.sql("UPDATE media_object SET complete = TRUE WHERE sha256 = ?")
                .param(hash.hex())
                .update();
    }

    /** Notes who handed the content in. */
    void handedIn(MediaUpload upload, MediaHash hash, long account) {
        var name = upload.name();
        jdbc.sql("""
            INSERT IGNORE INTO media_upload (scope_kind, scope_id, sha256, account_id, name, uploaded_at)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
                .params(upload.scope().kind(), upload.scope().id(), hash.hex(), account)
                .params(name.substring(Math.max(0, name.length() - 200)), Utc.of(clock.instant()))
                .update();
    }

    /** The content no longer counts for the scope. */
    void released(MediaScope scope, MediaHash hash) {
        jdbc.sql("DELETE FROM media_upload WHERE scope_kind = ? AND scope_id = ? AND sha256 = ?")
                .params(scope.kind(), scope.id(), hash.hex())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var medium = new StoredMedium(
                new MediaHash(row.getString("sha256")),
                row.getLong("size"),
                row.getString("content_type"),
                row.getInt("width"),
                row.getInt("height"));
        return new Kept(medium, Place.valueOf(row.getString("kept_in")));
    }
}
