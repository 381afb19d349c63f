package id.netral.learning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What duties have to know of modules; the tables are the catalogue's. */
interface ModuleOfferRepository extends Repository<DutyEntity, Long> {

    // a native query would hand moments over in the machine's zone
    String WITHDRAWN = """
        SELECT m.id AS module, v.title, COALESCE(v.withdrawn_reason, '') AS reason,
            TIMESTAMPDIFF(MICROSECOND, '1970-01-01', v.withdrawn_at) AS micros
        FROM learning_module m
        JOIN module_version v ON v.module_id = m.id AND v.withdrawn_at IS NOT NULL
            AND v.number = (SELECT MAX(n.number) FROM module_version n WHERE n.module_id = m.id)
        WHERE m.current_version_id IS NULL AND\s""";

    /** A version of a module, and when it was published. */
    record Published(long module, int number, Instant at) {}

    /** A module's title and why and when it was withdrawn. */
    record Withdrawn(long module, String title, String reason, long micros) {

        Instant at() {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }

    /** Those of them that can be begun. */
    @Query("select m.id from LearningModule m where m.currentVersionId is not null and m.id in :modules")
    Set<Long> offered(Collection<Long> modules);

    /** The newest version of weight of each, where there is one and it was published after the moment. */
    @Query("""
        select v.moduleId, max(v.number), max(v.publishedAt) from ModuleVersionEntity v
        where v.material = true and v.publishedAt > :after and v.moduleId in :modules
        group by v.moduleId order by v.moduleId""")
    List<Published> weighty(Collection<Long> modules, Instant after);

    /** Whether the second newest version was withdrawn; empty where there is none. */
    @Query("""
        select case when v.withdrawnAt is null then false else true end from ModuleVersionEntity v
        where v.moduleId = :module order by v.number desc limit 1 offset 1""")
    Optional<Boolean> earlierIsWithdrawn(long module);

    /** The articles that what can be begun of them cites. */
    @Query("""
        select distinct a from LearningModule m join LessonEntity l on l.moduleVersionId = m.currentVersionId
        join l.articles a where m.id in :modules""")
    List<String> cited(Collection<Long> modules);

    /** What the employee was released from since because it was withdrawn, and has not done since; by title. */
    @NativeQuery(WITHDRAWN + """
        EXISTS (
            SELECT 1 FROM duty d WHERE d.employee_id = :employee AND d.module_id = m.id
                AND d.released_reason = 'WITHDRAWN' AND d.released_at >= :since
                AND NOT EXISTS (
                    SELECT 1 FROM completion c WHERE c.employee_id = d.employee_id
                        AND c.module_id = d.module_id AND c.completed_at >= d.released_at))
        ORDER BY v.title""")
    List<Withdrawn> releasedFrom(long employee, Instant since);

    /** Those of them that cannot be begun any more. */
    @NativeQuery(WITHDRAWN + "m.id IN (:modules)")
    List<Withdrawn> withdrawn(Collection<Long> modules);
}
