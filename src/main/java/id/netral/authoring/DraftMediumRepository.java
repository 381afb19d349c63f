package id.netral.authoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which media drafts show. */
interface DraftMediumRepository extends Repository<DraftMediumEntity, DraftMediumEntity.Key> {

    String SELECT = """
        select new id.netral.authoring.DraftMedium(m.id.path, new id.netral.media.MediaHash(m.sha256), m.contentType,
            m.alt, m.licence)
        from DraftMediumEntity m
        """;

    @Query(SELECT + "where m.id.draftId = :draft order by m.id.path")
    List<DraftMedium> list(long draft);

    @Query(SELECT + "where m.id.draftId = :draft and m.id.path = :path")
    Optional<DraftMedium> find(long draft, String path);

    /** In place of what was there, whose words stay where there are no new ones. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO draft_medium (draft_id, path, sha256, content_type, alt, licence)
        VALUES (:draft, :#{#medium.path()}, :#{#medium.hash().hex()}, :#{#medium.contentType()}, :#{#medium.alt()},
            :#{#medium.licence()})
        ON DUPLICATE KEY UPDATE sha256 = VALUE(sha256), content_type = VALUE(content_type),
            alt = IF(VALUE(alt) = '', alt, VALUE(alt)),
            licence = IF(VALUE(licence) = '', licence, VALUE(licence))""")
    void put(long draft, DraftMedium medium);

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO draft_medium (draft_id, path, sha256, content_type, alt, licence)
        SELECT :to, path, sha256, content_type, alt, licence FROM draft_medium WHERE draft_id = :from""")
    void copy(long from, long to);
}
