package id.netral.branching;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of stories. Whoever saves says which state of the draft was seen; when somebody else has saved meanwhile nothing
 * is written and a {@link StoryChangedException} names who. Published versions never change.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional
public class StoryDrafts {

    private static final int LONGEST_CONTENT = 400_000;

    private final StoryStore stories;
    private final StoryDraftRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    StoryDrafts(StoryStore stories, StoryDraftRows rows, CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.stories = stories;
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Stories with a draft or a published version, those changed last first, at most five hundred. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<StoryListing> list() {
        return rows.list();
    }

    /** The story's draft, empty when there is none. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<StoryDraft> find(StoryId story) {
        return rows.find(story);
    }

    /** The story's current version, empty when it was never published. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<PublishedStory> published(StoryId story) {
        return stories.current(story);
    }

    /** Begins a new story; the title must be there. */
    public StoryId create(String title) {
        if (title.isBlank() || title.length() > StoryReader.LONGEST_TITLE) {
            throw new RefusedException("story.refused.title", StoryReader.LONGEST_TITLE);
        }
        var story = stories.add(StorySlug.of(title));
        var first = new Scene(StoryEdit.FIRST_SCENE, "", List.of(), "", List.of());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        rows.add(
                story,
                new Story(title.strip(), "", today, first.id(), List.of(first), List.of()),
                currentUser.require());
        return story;
    }

    /** The story's draft, made from the current version when there is none. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // to see the draft another trainer has begun just now
    public StoryDraft edit(StoryId story) {
        if (rows.find(story).isEmpty()) {
            stories.hold(story); // two who put a row where one has just gone would lock each other out
        }
        if (rows.find(story).isEmpty()) {
            var current = stories.current(story).orElseThrow(() -> new RefusedException("story.refused.unknown"));
            rows.add(story, current.content(), currentUser.require());
        }
        return rows.find(story).orElseThrow();
    }

    /** Keeps the content and gives the draft as it is now. */
    public StoryDraft save(StoryId story, int lock, Story content) {
        var draft = unchanged(story, lock);
        if (draft.state() != StoryDraft.State.WRITING) {
            throw new RefusedException("story.refused.submitted");
        }
        if (StoryJson.write(content).length() > LONGEST_CONTENT
                || content.nodes().size() > StoryReader.MOST_NODES
                || content.title().length() > StoryReader.LONGEST_TITLE) {
            throw new RefusedException("story.refused.too-big", StoryReader.MOST_NODES);
        }
        rows.write(story, content, currentUser.require());
        return rows.find(story).orElseThrow();
    }

    /** Throws the draft away; a published version stays as it is. */
    public void discard(StoryId story, int lock) {
        unchanged(story, lock);
        rows.remove(story);
        stories.removeUnpublished(story);
    }

    private StoryDraft unchanged(StoryId story, int lock) {
        var draft = rows.lock(story).orElseThrow(() -> new RefusedException("story.refused.unknown"));
        if (draft.lock() != lock) {
            throw new StoryChangedException(draft.changedBy());
        }
        return draft;
    }
}
