package id.netral.branching;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person plays stories. A run stays on the version it began with. A choice is committed when the call
 * returns; made twice it counts once.
 */
@Service
@PreAuthorize("hasRole('PESERTA')")
@Transactional
public class StoryRuns {

    private final StoryStore stories;
    private final StoryRunRows rows;
    private final CurrentUser currentUser;

    StoryRuns(StoryStore stories, StoryRunRows rows, CurrentUser currentUser) {
        this.stories = stories;
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** The run to go on with, empty when none is open. */
    @Transactional(readOnly = true)
    public Optional<StoryRun> open(String slug) {
        return rows.open(currentUser.requireEmployee(), slug);
    }

    /** The person's newest twenty runs of the story, newest first, on whatever version. */
    @Transactional(readOnly = true)
    public List<StoryRun> all(String slug) {
        return rows.all(currentUser.requireEmployee(), slug);
    }

    /** One of the person's own runs; empty also for somebody else's. */
    @Transactional(readOnly = true)
    public Optional<StoryRun> find(RunId run) {
        return rows.find(currentUser.requireEmployee(), run);
    }

    /** The open run, or a new one on the current version; refuses a story that is not published. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // to see the run another device has begun just now
    public StoryRun startOrResume(String slug) {
        var employee = currentUser.requireEmployee();
        var open = rows.open(employee, slug);
        if (open.isPresent()) {
            return open.get();
        }
        var story = stories.current(slug).orElseThrow(() -> new RefusedException("story.refused.unknown"));
        rows.add(employee, story);
        return rows.open(employee, slug).orElseThrow(() -> new RefusedException("story.refused.unknown"));
    }

    /**
     * Makes the run's next choice. The same choice for the same step again changes nothing; another one, or one for a
     * scene the run has left, is refused.
     *
     * @param step number of the choice in the run, from 1
     */
    public StoryRun choose(RunId id, int step, String sceneId, String choiceId) {
        rows.lock(currentUser.requireEmployee(), id);
        var run = find(id).orElseThrow(() -> new RefusedException("story.refused.unknown"));
        var made = run.steps().stream().filter(each -> each.number() == step).findFirst();
        if (made.isPresent()) {
            var same = made.get().scene().equals(sceneId) && made.get().choice().equals(choiceId);
            if (same && run.steps().size() == step) {
                return run;
            }
            throw new RefusedException("story.refused.moved-on");
        }
        if (!run.open() || step != run.steps().size() + 1 || !run.at().equals(sceneId)) {
            throw new RefusedException("story.refused.moved-on");
        }
        var story = run.story().content();
        var scene = story.scene(sceneId).orElseThrow();
        var choice = scene.choice(choiceId).orElseThrow(() -> new RefusedException("story.refused.unknown-choice"));
        rows.addStep(run, step, scene, choice, story.ending(choice.next()).isPresent());
        return find(id).orElseThrow();
    }
}
