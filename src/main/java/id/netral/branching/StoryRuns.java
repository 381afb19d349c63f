package id.netral.branching;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final StoryVersionRepository versions;
    private final StoryRunRepository runs;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoryRuns(StoryVersionRepository versions, StoryRunRepository runs, CurrentUser currentUser, Clock clock) {
        this.versions = versions;
        this.runs = runs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The run to go on with, empty when none is open. */
    @Transactional(readOnly = true)
    public Optional<StoryRun> open(String slug) {
        return open(currentUser.requireEmployee(), slug);
    }

    /** The person's newest twenty runs of the story, newest first, on whatever version. */
    @Transactional(readOnly = true)
    public List<StoryRun> all(String slug) {
        return shown(runs.newest(currentUser.requireEmployee().value(), slug));
    }

    /** One of the person's own runs; empty also for somebody else's. */
    @Transactional(readOnly = true)
    public Optional<StoryRun> find(RunId run) {
        return runs.find(currentUser.requireEmployee().value(), run.value()).map(this::shown);
    }

    /** The open run, or a new one on the current version; refuses a story that is not published. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // to see the run another device has begun just now
    public StoryRun startOrResume(String slug) {
        var employee = currentUser.requireEmployee();
        var open = open(employee, slug);
        if (open.isPresent()) {
            return open.get();
        }
        var story = versions.current(slug)
                .map(StoryVersion::published)
                .orElseThrow(() -> new RefusedException("story.refused.unknown"));
        runs.addUnlessOpen(
                employee.value(),
                story.story().value(),
                story.version().value(),
                clock.instant(),
                Objects.requireNonNull(story.content().start()));
        return open(employee, slug).orElseThrow(() -> new RefusedException("story.refused.unknown"));
    }

    /**
     * Makes the run's next choice. The same choice for the same step again changes nothing; another one, or one for a
     * scene the run has left, is refused.
     *
     * @param step number of the choice in the run, from 1
     */
    public StoryRun choose(RunId id, int step, String sceneId, String choiceId) {
        var own = runs.lock(currentUser.requireEmployee().value(), id.value())
                .orElseThrow(() -> new RefusedException("story.refused.unknown"));
        var run = shown(own);
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
        own.step(scene, choice, story.ending(choice.next()).isPresent(), clock.instant());
        return own.shown(run.story());
    }

    private Optional<StoryRun> open(EmployeeId employee, String slug) {
        return runs.open(employee.value(), slug).map(this::shown);
    }

    private StoryRun shown(StoryRunEntity run) {
        return shown(List.of(run)).getFirst();
    }

    private List<StoryRun> shown(List<StoryRunEntity> all) {
        var ids = all.stream().map(StoryRunEntity::versionId).collect(Collectors.toSet());
        var stories = versions.versions(ids).stream()
                .map(StoryVersion::published)
                .collect(Collectors.toMap(story -> story.version().value(), Function.identity()));
        return all.stream()
                .map(run -> run.shown(Objects.requireNonNull(stories.get(run.versionId()))))
                .toList();
    }
}
