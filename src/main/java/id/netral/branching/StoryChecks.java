package id.netral.branching;

import id.netral.rules.LegalRegister;
import id.netral.verdict.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is wrong with stories, for their editor and for the list of checks before publishing. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class StoryChecks {

    private final LegalRegister register;
    private final StoryDraftRepository drafts;
    private final StoryVersionRepository versions;
    private final Verdicts verdicts;

    StoryChecks(
            LegalRegister register, StoryDraftRepository drafts, StoryVersionRepository versions, Verdicts verdicts) {
        this.register = register;
        this.verdicts = verdicts;
        this.drafts = drafts;
        this.versions = versions;
    }

    /** The story of that name, published or not; empty when nobody has begun one. */
    public Optional<LinkedStory> linked(String slug) {
        var published = versions.current(slug).map(StoryVersion::published);
        var draft = drafts.find(slug).map(StoryDraftEntity::shown);
        return published
                .map(PublishedStory::story)
                .or(() -> draft.map(StoryDraft::story))
                .map(story -> new LinkedStory(
                        story,
                        published.map(PublishedStory::content).orElse(null),
                        draft.map(StoryDraft::content).orElse(null)));
    }

    /** Problems of this content with the register and the verdict rules as they are now. */
    public List<StoryProblem> check(Story story) {
        return Stream.concat(StoryLint.check(story, register::find).stream(), new VerdictLint(verdicts).check(story))
                .toList();
    }

    /** Problems of the story's draft or, without one, of its current version; none for an unknown story. */
    public List<StoryProblem> check(StoryId story) {
        return drafts.find(story.value())
                .map(draft -> draft.shown().content())
                .or(() -> versions.current(story.value())
                        .map(version -> version.published().content()))
                .map(this::check)
                .orElse(List.of());
    }
}
