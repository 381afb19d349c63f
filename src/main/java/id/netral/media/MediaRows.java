package id.netral.media;

import id.netral.common.Utc;
import id.netral.media.MediaProperties.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the store, and who handed it in for what. */
@Repository
class MediaRows {

    /** A content and where its bytes are. */
    record Kept(StoredMedium medium, Place place) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate own;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether the content is there and was handed in so recently that no clean-up looks at it; locks nothing. */
    boolean isFresh(MediaHash hash, Duration recent) {
        var since = Utc.of(clock.instant().minus(recent));
        return own(() -> jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM media_object WHERE sha256 = ? AND complete AND touched_at > ?)")
                .params(hash.hex(), since)
                .query(Boolean.class)
                .single());
    }

    /** In a transaction of its own, whatever becomes of the caller's. */
    private <T> T own(Supplier<T> work) {
        return Objects.requireNonNull(own.execute(status -> work.get()));
    }

    /** Also what was committed since the caller's transaction began to look. */
    Optional<Kept> find(MediaHash hash) {
        return look(Set.of(hash)).stream().findFirst();
    }

    /** As {@link #find(MediaHash)}, of many. */
    Map<MediaHash, StoredMedium> find(Collection<MediaHash> hashes) {
        return look(Set.copyOf(hashes)).stream()
                .map(Kept::medium)
                .collect(Collectors.toMap(StoredMedium::hash, Function.identity()));
    }

    private List<Kept> look(Set<MediaHash> hashes) {
        var seen = kept(hashes);
        return seen.size() == hashes.size() ? seen : own(() -> kept(hashes));
    }

    private List<Kept> kept(Set<MediaHash> hashes) {
        return jdbc.sql("SELECT * FROM media_object WHERE sha256 IN (:hashes) AND complete")
                .param("hashes", hashes.stream().map(MediaHash::hex).toList())
                .query((row, number) -> kept(row))
                .list();
    }

    /**
     * Whether the content is there; it then stays for another while. A writing statement, so that it waits for a clean-up
     * of the same content to end.
     */
    boolean touch(MediaHash hash) {
        return own(() -> jdbc.sql("UPDATE media_object SET touched_at = ? WHERE sha256 = ? AND complete")
                        .params(Utc.of(clock.instant()), hash.hex())
                        .update())
                > 0;
    }

    /** Announces bytes that are about to be written. */
    void begin(MediaHash hash, long size, ContentCheck.Facts facts, Place place) {
        var now = Utc.of(clock.instant());
        own(() -> jdbc.sql("""
            INSERT INTO media_object (sha256, size, content_type, width, height, kept_in, complete, stored_at,
                touched_at)
            VALUES (?, ?, ?, ?, ?, ?, FALSE, ?, ?)
            ON DUPLICATE KEY UPDATE kept_in = VALUES(kept_in), touched_at = VALUES(touched_at)""")
                .params(hash.hex(), size, facts.contentType())
                .param(facts.width() == 0 ? null : facts.width())
                .param(facts.height() == 0 ? null : facts.height())
                .params(place.name(), now, now)
                .update());
    }

    void complete(MediaHash hash) {
        own(() -> jdbc.sql("UPDATE media_object SET complete = TRUE WHERE sha256 = ?")
                .param(hash.hex())
                .update());
    }

    /** Notes who handed the content in. */
    void handedIn(MediaUpload upload, MediaHash hash, long account) {
        var name = upload.name();
        jdbc.sql("""
            INSERT IGNORE INTO media_upload (scope_kind, scope_id, sha256, account_id, name, uploaded_at)
            VALUES (?, ?, ?, ?, ?, ?)""")
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
