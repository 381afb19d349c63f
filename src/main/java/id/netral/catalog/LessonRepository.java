package id.netral.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lessons of published versions. */
interface LessonRepository extends Repository<LessonEntity, Long> {

    List<LessonEntity> saveAll(Iterable<LessonEntity> lessons);

    /** The version's table of contents. */
    @Query("""
        select new id.netral.catalog.LessonSummary(new id.netral.catalog.LessonId(l.id), l.number, l.title, l.minutes)
        from LessonEntity l where l.moduleVersionId = :version order by l.number""")
    List<LessonSummary> contents(long version);

    /** The version's lessons in reading order. */
    @Query("select l from LessonEntity l where l.moduleVersionId = :version order by l.number")
    List<LessonEntity> all(long version);

    /** Titles of the versions on offer in which a lesson cites the article. */
    @Query("""
        select distinct v.title from LearningModule m join ModuleVersionEntity v on v.id = m.currentVersionId
            join LessonEntity l on l.moduleVersionId = v.id join l.articles a
        where a = :article order by v.title""")
    List<String> modulesCiting(String article);

    /** A lesson on offer that cites an article. */
    record Cited(String module, String moduleTitle, int number, String title) {}

    /** Lessons of versions on offer that cite the article. */
    @Query("""
        select m.slug, v.title, l.number, l.title from LearningModule m
            join ModuleVersionEntity v on v.id = m.currentVersionId
            join LessonEntity l on l.moduleVersionId = v.id join l.articles a
        where a = :article order by v.title, m.slug, l.number""")
    List<Cited> citing(String article);

    /** A lesson with its articles in their natural order. */
    @Query("""
        select l from LessonEntity l left join fetch l.articles a
        where l.moduleVersionId = :version and l.number = :number order by function('natural_sort_key', a)""")
    Optional<LessonEntity> find(long version, int number);
}
