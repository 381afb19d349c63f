package id.netral.branching;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Runs of people, and what was chosen in them. */
interface StoryRunRepository extends Repository<StoryRunEntity, Long> {

    /** How many people made a choice. */
    record Chosen(String sceneId, String choiceId, long people) {}

    /** Adds a run; nothing when one is open already, perhaps from another device a moment ago. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO branching_run (employee_id, story_id, version_id, number, started_at, at_node)
        SELECT :employee, :story, :version, COALESCE(MAX(r.number), 0) + 1, :now, :start
        FROM branching_run r WHERE r.employee_id = :employee AND r.story_id = :story
        ON DUPLICATE KEY UPDATE branching_run.id = branching_run.id""")
    void addUnlessOpen(long employee, long story, long version, Instant now, String start);

    @Query("""
        select r from StoryRunEntity r where r.employeeId = :employee and r.endedAt is null
            and r.storyId = (select s.id from StoryEntity s where s.slug = :slug)""")
    Optional<StoryRunEntity> open(long employee, String slug);

    @Query("select r from StoryRunEntity r where r.employeeId = :employee and r.id = :run")
    Optional<StoryRunEntity> find(long employee, long run);

    /** Keeps the person's own other tab from adding a step until the transaction ends; nobody else's run is held up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoryRunEntity r where r.employeeId = :employee and r.id = :run")
    Optional<StoryRunEntity> lock(long employee, long run);

    /** The newest twenty, newest first. */
    @Query("""
        select r from StoryRunEntity r where r.employeeId = :employee
            and r.storyId = (select s.id from StoryEntity s where s.slug = :slug)
        order by r.number desc limit 20""")
    List<StoryRunEntity> newest(long employee, String slug);

    /** What was chosen in first runs of the version. */
    @Query("""
        select s.sceneId, s.choiceId, count(distinct r.employeeId) from StoryRunEntity r join r.steps s
        where r.versionId = :version and r.number = 1 group by s.sceneId, s.choiceId""")
    List<Chosen> chosenFirst(long version);
}
