package id.netral.learning.progress;

import id.netral.catalog.ModuleVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Enrolments. Every write may come twice or from two devices and is right all the same. */
interface EnrolmentRepository extends Repository<EnrolmentEntity, EnrolmentEntity.Key> {

    /** An {@link Enrolment} of {@code e}. */
    String ENROLMENT = """
        new id.netral.learning.progress.Enrolment(new id.netral.catalog.ModuleId(e.moduleId),
            new id.netral.catalog.ModuleVersionId(e.moduleVersionId),
            new id.netral.learning.progress.ReadingPlace(e.lastLesson, e.lastPlace, e.lastSeenAt))""";

    /**
     * A module the person has begun.
     *
     * @param currentVersion the version that others begin with now; null when none is on offer
     */
    record Begun(@Nullable Long currentVersion, Instant startedAt, Enrolment enrolment) {

        Optional<ModuleVersionId> current() {
            return Optional.ofNullable(currentVersion).map(ModuleVersionId::new);
        }
    }

    /**
     * Enrols with the version, unless the person has begun the module before. Not IGNORE: that would share the row's lock,
     * and two devices going on to change it would block each other.
     */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
        VALUES (:employee, :module, :version, :now, :now)
        ON DUPLICATE KEY UPDATE module_id = module_id""")
    void begin(long employee, long module, long version, Instant now);

    /** Whether the module was begun at that microsecond. */
    @Query("select count(e) > 0 from EnrolmentEntity e"
            + " where e.employeeId = :employee and e.moduleId = :module and e.startedAt = :moment")
    boolean isBegunAt(long employee, long module, Instant moment);

    /** Keeps the beginning of what was begun before the moment, for reports that look back. */
    @Modifying
    @Query("""
        insert into FormerEnrolment (employeeId, moduleId, renewedAt, moduleVersionId, startedAt)
        select e.employeeId, e.moduleId, :now, e.moduleVersionId, e.startedAt from EnrolmentEntity e
        where e.employeeId = :employee and e.moduleId = :module and e.startedAt < :since""")
    void keepBeginning(long employee, long module, Instant since, Instant now);

    /** Begins anew, with the version, what was begun before the moment; the place is kept within the same version. */
    @Modifying
    @Query(nativeQuery = true, value = """
        UPDATE enrolment SET
            last_lesson = IF(module_version_id = :version, last_lesson, 1),
            last_place = IF(module_version_id = :version, last_place, 0),
            module_version_id = :version, started_at = :now, last_seen_at = :now
        WHERE employee_id = :employee AND module_id = :module AND started_at < :since""")
    void renew(long employee, long module, long version, Instant since, Instant now);

    @Modifying
    @Query("""
        update EnrolmentEntity e set e.lastLesson = :lesson, e.lastPlace = :share, e.lastSeenAt = :now
        where e.employeeId = :employee and e.moduleId = :module""")
    void keepPlace(long employee, long module, int lesson, double share, Instant now);

    @Query("select " + ENROLMENT + " from EnrolmentEntity e where e.employeeId = :employee and e.moduleId = :module")
    Optional<Enrolment> find(long employee, long module);

    /** All that the person has begun. */
    @Query("select " + ENROLMENT + " from EnrolmentEntity e where e.employeeId = :employee")
    List<Enrolment> all(long employee);

    /** The module of that name, where the person has begun it. */
    @Query("select new id.netral.learning.progress.EnrolmentRepository$Begun(m.currentVersionId, e.startedAt, "
            + ENROLMENT
            + """
        ) from EnrolmentEntity e join LearningModule m on m.id = e.moduleId
        where e.employeeId = :employee and m.slug = :slug""")
    Optional<Begun> begun(long employee, String slug);
}
