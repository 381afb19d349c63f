package id.netral.authoring.editor;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has which lesson open. */
interface PresenceRepository extends Repository<Presence, Presence.Key> {

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM lesson_presence WHERE lesson_id = :lesson AND seen_at < :moment")
    void forgetBefore(long lesson, Instant moment);

    /** Nothing for a lesson that has gone. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO lesson_presence (lesson_id, tab, account_id, name, since, seen_at)
        SELECT id, :tab, :account, :name, :now, :now FROM draft_lesson WHERE id = :lesson
        ON DUPLICATE KEY UPDATE seen_at = :now""")
    void renew(long lesson, String tab, long account, String name, Instant now);

    /** Those with another editor, longest first. */
    @Query("select p.name, p.since from Presence p where p.id.lessonId = :lesson and p.id.tab <> :tab"
            + " order by p.since, p.id.tab")
    List<PresentPerson> others(long lesson, String tab);

    @Modifying
    @Query(nativeQuery = true, value = """
        DELETE FROM lesson_presence WHERE lesson_id = :lesson AND tab = :tab AND account_id = :account""")
    void leave(long lesson, String tab, long account);
}
