package id.netral.branching;

import id.netral.rules.LegalRegister;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is wrong with stories, for their editor and for the list of checks before publishing. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class StoryChecks {

    private final LegalRegister register;
    private final StoryDraftRows drafts;
    private final StoryStore stories;

    StoryChecks(LegalRegister register, StoryDraftRows drafts, StoryStore stories) {
        this.register = register;
        this.drafts = drafts;
        this.stories = stories;
    }

    /** The story of that name, published or not; empty when nobody has begun one. */
    public Optional<LinkedStory> linked(String slug) {
        var published = stories.current(slug);
        var draft = drafts.find(slug);
        return published
                .map(PublishedStory::story)
                .or(() -> draft.map(StoryDraft::story))
                .map(story -> new LinkedStory(
                        story,
                        published.map(PublishedStory::content).orElse(null),
                        draft.map(StoryDraft::content).orElse(null)));
    }

    /** Problems of this content with the register as it is now. */
    public List<StoryProblem> check(Story story) {
        return StoryLint.check(story, register::find);
    }

    /** Problems of the story's draft or, without one, of its current version; none for an unknown story. */
    public List<StoryProblem> check(StoryId story) {
        return drafts.find(story)
                .map(StoryDraft::content)
                .or(() -> stories.current(story).map(PublishedStory::content))
                .map(this::check)
                .orElse(List.of());
    }
}
