package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.checks.Finding.Severity;
import id.netral.branching.LinkedStory;
import id.netral.branching.Story;
import id.netral.branching.StoryChecks;
import id.netral.branching.StoryProblem;
import id.netral.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the lessons' invitations to branching cases: the case is published, and nothing is wrong with it. */
final class StoryLinkChecks {

    private final StoryChecks stories;
    private final Map<String, Optional<LinkedStory>> followed = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    StoryLinkChecks(StoryChecks stories) {
        this.stories = stories;
    }

    /** What is wrong with a case is said once, however many lessons lead to it. */
    List<Finding> of(CompiledDraft draft) {
        for (var lesson : draft.lessons()) {
            lesson.document()
                    .allBlocks()
                    .filter(Block.Story.class::isInstance)
                    .map(Block.Story.class::cast)
                    .filter(link -> !link.slug().isEmpty())
                    .forEach(link -> follow(lesson, link));
        }
        return List.copyOf(findings);
    }

    private void follow(CompiledDraft.Lesson lesson, Block.Story link) {
        var place = new Place.Lesson(lesson.slug(), lesson.title(), link.id());
        var first = !followed.containsKey(link.slug());
        var story = followed.computeIfAbsent(link.slug(), stories::linked);
        if (story.isEmpty()) {
            findings.add(Finding.error(place, "check.story-unknown", link.slug()));
        } else if (story.get().published() == null) {
            findings.add(Finding.error(place, "check.story-unpublished", link.label()));
        }
        if (first) {
            story.ifPresent(this::look);
        }
    }

    /** Of a case that can be played already, what is being written does not keep a module back. */
    private void look(LinkedStory story) {
        look(story, story.published(), true);
        look(story, story.draft(), story.published() == null);
    }

    private void look(LinkedStory story, @Nullable Story content, boolean counts) {
        if (content == null) {
            return;
        }
        for (var problem : stories.check(content)) {
            var place = new Place.Story(story.story(), content.title(), content.heading(problem.node()));
            if (findings.stream().noneMatch(said -> isSame(said, problem, place))) {
                var severity = counts && problem.kind().blocks() ? Severity.ERROR : Severity.WARNING;
                findings.add(new Finding(severity, problem.kind().key(), List.copyOf(problem.arguments()), place));
            }
        }
    }

    private static boolean isSame(Finding said, StoryProblem problem, Place place) {
        return said.key().equals(problem.kind().key())
                && said.arguments().equals(problem.arguments())
                && said.place().equals(place);
    }
}
