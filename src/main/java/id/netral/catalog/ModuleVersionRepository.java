package id.netral.catalog;

import id.netral.catalog.pack.ModuleChange;
import id.netral.media.MediaHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Published versions with their texts and the files they show. */
interface ModuleVersionRepository extends Repository<ModuleVersionEntity, Long> {

    /** A version and its module's name. */
    record Named(ModuleVersionEntity version, String slug) {}

    /** The newest version of a module. */
    record Latest(int number, ModuleChange.Origin origin, String contentHash, boolean withdrawn) {}

    /** A text the version was made from. */
    record Text(String path, String text) {}

    /** A file the version shows. */
    record Shown(String path, String contentType, String sha256) {

        MediaHash hash() {
            return new MediaHash(sha256);
        }
    }

    ModuleVersionEntity save(ModuleVersionEntity version);

    @Query("""
        select v, m.slug from ModuleVersionEntity v join LearningModule m on m.id = v.moduleId where v.id = :version""")
    Optional<Named> find(long version);

    /** The name of the version's module. */
    @Query("select m.slug from ModuleVersionEntity v join LearningModule m on m.id = v.moduleId where v.id = :version")
    Optional<String> slug(long version);

    @Query("select v.title from ModuleVersionEntity v where v.id = :version")
    String title(long version);

    /** Hash of the pack of the version on offer. */
    @Query("""
        select v.contentHash from LearningModule m join ModuleVersionEntity v on v.id = m.currentVersionId
        where m.slug = :slug""")
    Optional<String> currentHash(String slug);

    /** The newest version, also a withdrawn one. */
    @Query("""
        select v.number, v.origin, v.contentHash, case when v.withdrawnAt is null then false else true end
        from LearningModule m join ModuleVersionEntity v on v.moduleId = m.id
        where m.slug = :slug order by v.number desc limit 1""")
    Optional<Latest> latest(String slug);

    /** The module's next number. */
    @Query("select coalesce(max(v.number), 0) + 1 from ModuleVersionEntity v where v.moduleId = :module")
    int nextNumber(long module);

    /** The module's versions, the newest first. */
    @Query("""
        select new id.netral.catalog.PublishedVersion(new id.netral.catalog.ModuleVersionId(v.id),
            new id.netral.catalog.ModuleId(v.moduleId), v.number, v.title, v.origin, v.changeNote, v.material,
            v.publishedAt, p.displayName, a.displayName, case when m.currentVersionId = v.id then true else false end,
            v.withdrawnAt, v.withdrawnReason)
        from ModuleVersionEntity v join LearningModule m on m.id = v.moduleId
            left join Account p on p.id = v.publishedBy left join Account a on a.id = v.approvedBy
        where v.moduleId = :module order by v.number desc""")
    List<PublishedVersion> history(long module);

    @Query("select key(t), value(t) from ModuleVersionEntity v join v.texts t where v.id = :version")
    List<Text> texts(long version);

    @Query("select key(m), m.contentType, m.sha256 from ModuleVersionEntity v join v.media m where v.id = :version"
            + " order by key(m)")
    List<Shown> media(long version);

    @Query("select key(m), m.contentType, m.sha256 from ModuleVersionEntity v join v.media m"
            + " where v.id = :version and key(m) = :path")
    Optional<Shown> medium(long version, String path);

    /** Keeps a text of a version that was published before texts were kept; one that is kept stays as it is. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO module_version_file (module_version_id, path, text) VALUES (:version, :path, :text)")
    void keepText(long version, String path, String text);

    /** The version is out of the offer. Native: what was published never changes, and the entity has no verb. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "UPDATE module_version SET withdrawn_at = :now, withdrawn_reason = :reason WHERE id = :version")
    void withdraw(long version, Instant now, String reason);
}
