package id.netral.media;

import id.netral.media.MediaProperties.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Contents by their hash in hexadecimal digits. */
interface MediaObjectRepository extends Repository<MediaObject, String> {

    /** What is known of a content that is there. */
    record Kept(
            String sha256,
            long size,
            String contentType,
            @Nullable Integer width,
            @Nullable Integer height,
            Place keptIn) {

        StoredMedium medium() {
            return new StoredMedium(new MediaHash(sha256), size, contentType, pixels(width), pixels(height));
        }

        private static int pixels(@Nullable Integer known) {
            return known == null ? 0 : known;
        }
    }

    /** A content that may go. */
    record Unused(String sha256, long size, Place keptIn) {}

    /** How much is in one place. */
    record Use(Place place, long contents, long bytes) {}

    /** Whether the content is there and was handed in since. */
    @Query("select count(o) > 0 from MediaObject o"
            + " where o.sha256 = :hash and o.complete = true and o.touchedAt > :since")
    boolean isFresh(String hash, Instant since);

    @Query("select o.sha256, o.size, o.contentType, o.width, o.height, o.keptIn from MediaObject o"
            + " where o.sha256 in :hashes and o.complete = true")
    List<Kept> present(Collection<String> hashes);

    /** 1 when the content is there; it waits for a clean-up of the same content to end. */
    @Modifying
    @Query("update MediaObject o set o.touchedAt = :now where o.sha256 = :hash and o.complete = true")
    int touch(String hash, Instant now);

    /** Announces bytes; of a content that is known already they go to that place from now on. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO media_object (sha256, size, content_type, width, height, kept_in, complete, stored_at, touched_at)
        VALUES (:hash, :size, :contentType, NULLIF(:width, 0), NULLIF(:height, 0), :place, FALSE, :now, :now)
        ON DUPLICATE KEY UPDATE kept_in = VALUES(kept_in), touched_at = VALUES(touched_at)""")
    void announce(String hash, long size, String contentType, int width, int height, String place, Instant now);

    /** The bytes are there, or are there after all. */
    @Modifying
    @Query("update MediaObject o set o.complete = true where o.sha256 = :hash")
    void finish(String hash);

    @Query("select o.sha256, o.size, o.keptIn from MediaObject o where o.sha256 = :hash")
    Optional<Unused> unused(String hash);

    /** 1 when nobody has handed the content in since the moment; nobody gets it from now on. */
    @Modifying
    @Query("update MediaObject o set o.complete = false where o.sha256 = :hash and o.touchedAt < :moment")
    int doom(String hash, Instant moment);

    /** 1 when the doomed content's row goes, which a reference to it forbids; 0 when it was handed in again. */
    @Modifying
    @Query("delete from MediaObject o where o.sha256 = :hash and o.complete = false and o.touchedAt < :moment")
    int remove(String hash, Instant moment);

    @Query("select count(o) > 0 from MediaObject o where o.sha256 = :hash")
    boolean isKnown(String hash);

    @Query("select coalesce(sum(o.size), 0) from MediaObject o")
    long bytes();

    /** Of what was handed in for the scope, each content once. */
    @Query("""
        select coalesce(sum(o.size), 0) from MediaObject o where o.sha256 in
            (select u.sha256 from MediaUploadEntity u where u.scopeKind = :kind and u.scopeId = :id)""")
    long bytesOf(String kind, long id);

    /** Of what the account handed in, each content once. */
    @Query("""
        select coalesce(sum(o.size), 0) from MediaObject o where o.sha256 in
            (select u.sha256 from MediaUploadEntity u where u.accountId = :account)""")
    long bytesOf(long account);

    /** Place by place; places without anything are missing. */
    @Query("select o.keptIn, count(o), sum(o.size) from MediaObject o group by o.keptIn order by o.keptIn")
    List<Use> places();
}
