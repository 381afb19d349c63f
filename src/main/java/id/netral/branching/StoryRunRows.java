package id.netral.branching;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of runs and their steps, inside the caller's transaction. */
@Repository
class StoryRunRows {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StoryStore stories;

    StoryRunRows(JdbcClient jdbc, Clock clock, StoryStore stories) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.stories = stories;
    }

    /** Adds a run; false when one is open already, perhaps from another device a moment ago. */
    boolean add(EmployeeId employee, PublishedStory story) {
        try {
            jdbc.sql("""
                            INSERT INTO branching_run (employee_id, story_id, version_id, number, started_at, at_node)
                            SELECT :employee, :story, :version, COALESCE(MAX(r.number), 0) + 1, :now, :start
                            FROM branching_run r WHERE r.employee_id = :employee AND r.story_id = :story""")
                    .param("employee", employee.value())
                    .param("story", story.story().value())
                    .param("version", story.version().value())
                    .param("now", Utc.of(clock.instant()))
                    .param("start", story.content().start())
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    Optional<StoryRun> open(EmployeeId employee, String slug) {
        return find("""
                WHERE r.employee_id = ? AND r.ended_at IS NULL
                  AND r.story_id = (SELECT id FROM branching_story WHERE slug = ?)""", employee.value(), slug).stream().findFirst();
    }

    Optional<StoryRun> find(EmployeeId employee, RunId run) {
        return find("WHERE r.employee_id = ? AND r.id = ?", employee.value(), run.value()).stream()
                .findFirst();
    }

    /** The newest twenty, newest first. */
    List<StoryRun> all(EmployeeId employee, String slug) {
        return find("""
                WHERE r.employee_id = ? AND r.story_id = (SELECT id FROM branching_story WHERE slug = ?)
                ORDER BY r.number DESC LIMIT 20""", employee.value(), slug);
    }

    /** Keeps the person's own other tab from adding a step until the transaction ends; nobody else's run is held up. */
    void lock(EmployeeId employee, RunId run) {
        jdbc.sql("SELECT id FROM branching_run WHERE id = ? AND employee_id = ? FOR UPDATE")
                .params(run.value(), employee.value())
                .query(Long.class)
                .optional();
    }

    void addStep(StoryRun run, int number, Scene scene, Choice choice, boolean ended) {
        var now = Utc.of(clock.instant());
        jdbc.sql("INSERT INTO branching_step (run_id, number, scene_id, choice_id, chosen_at) VALUES (?, ?, ?, ?, ?)")
                .params(run.id().value(), number, scene.id(), choice.id(), now)
                .update();
        jdbc.sql("UPDATE branching_run SET at_node = ?, points = points + ?, ended_at = ? WHERE id = ?")
                .param(choice.next())
                .param(choice.points() == null ? 0 : choice.points())
                .param(ended ? now : null)
                .param(run.id().value())
                .update();
    }

    private List<StoryRun> find(String condition, Object... arguments) {
        var versions = new HashMap<Long, PublishedStory>();
        return jdbc.sql("""
                        SELECT r.id, r.version_id, r.number, r.at_node, r.points, r.started_at, r.ended_at
                        FROM branching_run r
                        """ + condition)
                .params(arguments)
                .query((row, number) -> run(row, versions))
                .list();
    }

    private StoryRun run(ResultSet row, Map<Long, PublishedStory> versions) throws SQLException {
        var story = versions.computeIfAbsent(
                row.getLong("version_id"),
                id -> stories.version(new StoryVersionId(id)).orElseThrow());
        var id = new RunId(row.getLong("id"));
        return new StoryRun(
                id,
                story,
                row.getInt("number"),
                steps(id),
                row.getString("at_node"),
                row.getInt("points"),
                Utc.readExisting(row, "started_at"),
                Utc.read(row, "ended_at"));
    }

    private List<Step> steps(RunId run) {
        return jdbc.sql(
                        "SELECT number, scene_id, choice_id, chosen_at FROM branching_step WHERE run_id = ? ORDER BY number")
                .param(run.value())
                .query((row, number) -> new Step(
                        row.getInt("number"),
                        row.getString("scene_id"),
                        row.getString("choice_id"),
                        Utc.readExisting(row, "chosen_at")))
                .list();
    }
}
