package id.netral.branching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Published versions of stories. */
interface StoryVersionRepository extends Repository<StoryVersion, Long> {

    StoryVersion save(StoryVersion version);

    /** The number of the story's next version, from 1. */
    @Query("select coalesce(max(v.number), 0) + 1 from StoryVersion v where v.story.id = :story")
    int nextNumber(long story);

    /** Hash of the newest version that came from the content folder. */
    @Query("""
        select v.contentHash from StoryVersion v where v.story.slug = :slug and v.fromFile = true
        order by v.number desc limit 1""")
    Optional<String> hashFromFile(String slug);

    /** Current versions of all published stories, by title. */
    @Query("""
        select v from StoryVersion v join fetch v.story s where s.currentVersionId = v.id order by v.title, s.id""")
    List<StoryVersion> current();

    @Query("select v from StoryVersion v join fetch v.story s where s.currentVersionId = v.id and s.slug = :slug")
    Optional<StoryVersion> current(String slug);

    @Query("select v from StoryVersion v join fetch v.story s where s.currentVersionId = v.id and s.id = :story")
    Optional<StoryVersion> current(long story);

    @Query("select v from StoryVersion v join fetch v.story where v.id in :versions")
    List<StoryVersion> versions(Collection<Long> versions);

    /** A story that cites an article. */
    record Cited(long id, String slug, String title) {}

    /** Stories whose current version cites the article, by title. */
    @Query("""
        select s.id, s.slug, v.title from StoryVersion v join v.story s join v.articles a
        where s.currentVersionId = v.id and a = :article order by v.title, s.id""")
    List<Cited> citing(String article);
}
