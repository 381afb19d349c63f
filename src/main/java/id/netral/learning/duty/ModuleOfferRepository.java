package id.netral.learning.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
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
    record Published(long module, int number, long micros) {

        Instant at() {
            return instant(micros);
        }
    }

    /** A module's title and why and when it was withdrawn. */
    record Withdrawn(long module, String title, String reason, long micros) {

        Instant at() {
            return instant(micros);
        }
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Those of them that can be begun. */
    @NativeQuery("SELECT id FROM learning_module WHERE current_version_id IS NOT NULL AND id IN (:modules)")
    Set<Long> offered(Collection<Long> modules);

    /** The newest version of weight of each, where there is one and it was published after the moment. */
    @NativeQuery("""
        SELECT v.module_id AS module, MAX(v.number) AS number,
            TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(v.published_at)) AS micros
        FROM module_version v
        WHERE v.material AND v.published_at > :after AND v.module_id IN (:modules)
        GROUP BY v.module_id ORDER BY v.module_id""")
    List<Published> weighty(Collection<Long> modules, Instant after);

    /** Whether the second newest version was withdrawn: 1 for yes; null where there is none. */
    @NativeQuery("""
        SELECT v.withdrawn_at IS NOT NULL FROM module_version v WHERE v.module_id = :module
        ORDER BY v.number DESC LIMIT 1 OFFSET 1""")
    @Nullable
    Integer earlierIsWithdrawn(long module);

    /** The articles that what can be begun of them cites. */
    @NativeQuery("""
        SELECT DISTINCT a.article_id FROM learning_module m
        JOIN lesson l ON l.module_version_id = m.current_version_id
        JOIN lesson_article a ON a.lesson_id = l.id WHERE m.id IN (:modules)""")
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
