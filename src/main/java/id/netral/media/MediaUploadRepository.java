package id.netral.media;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who handed in what, for what. */
interface MediaUploadRepository extends Repository<MediaUploadEntity, MediaUploadEntity.Key> {

    /** To hand in again changes nothing, also for whoever does so at two devices at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO media_upload (scope_kind, scope_id, sha256, account_id, name, uploaded_at)
        VALUES (:#{#scope.kind()}, :#{#scope.id()}, :hash, :account, :name, :now)""")
    void add(MediaScope scope, String hash, long account, String name, Instant now);

    /** Takes the content away from the scope, whoever handed it in. */
    @Modifying
    @Query("delete from MediaUploadEntity u where u.scopeKind = :kind and u.scopeId = :id and u.sha256 = :hash")
    void remove(String kind, long id, String hash);

    @Query("select count(u) > 0 from MediaUploadEntity u"
            + " where u.sha256 = :hash and u.scopeKind = :kind and u.scopeId = :id")
    boolean isOf(String kind, long id, String hash);

    @Query("select count(u) > 0 from MediaUploadEntity u where u.sha256 = :hash and u.accountId = :account")
    boolean isOf(long account, String hash);
}
