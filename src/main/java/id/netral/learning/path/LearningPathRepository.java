package id.netral.learning.path;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Learning paths, each with its modules. */
interface LearningPathRepository extends Repository<LearningPathEntity, Long> {

    /** A title that another path in use has is refused at once. */
    LearningPathEntity save(LearningPathEntity path);

    /** Also a retired one. */
    @Query("select p from LearningPathEntity p left join fetch p.modules where p.id = :id")
    Optional<LearningPathEntity> find(long id);

    /** Also retired ones. */
    @Query("select p from LearningPathEntity p left join fetch p.modules where p.id in :ids")
    List<LearningPathEntity> among(Collection<Long> ids);

    /** Those in use, by title. */
    @Query("select p from LearningPathEntity p left join fetch p.modules where p.retiredAt is null order by p.title")
    List<LearningPathEntity> inUse();

    /** The one of that name in the content's file, also a retired one. */
    @Query("select p from LearningPathEntity p left join fetch p.modules where p.slug = :slug")
    Optional<LearningPathEntity> shipped(String slug);

    /** Whether a path in use other than that one has the title. */
    @Query(
            "select count(p) > 0 from LearningPathEntity p where p.title = :title and p.retiredAt is null and p.id <> :but")
    boolean titled(String title, long but);

    /** Writes what was changed so far. */
    void flush();

    /** Those in use, by title. */
    default List<LearningPath> all() {
        return inUse().stream().map(LearningPathEntity::path).toList();
    }
}
