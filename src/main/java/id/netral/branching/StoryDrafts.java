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

    private final StoryRepository stories;
    private final StoryVersionRepository versions;
    private final StoryDraftRepository drafts;
    private final StoryAuthorRepository authors;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    StoryDrafts(
            StoryRepository stories,
            StoryVersionRepository versions,
            StoryDraftRepository drafts,
            StoryAuthorRepository authors,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.stories = stories;
        this.versions = versions;
        this.drafts = drafts;
        this.authors = authors;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Stories with a draft or a published version, those changed last first, at most five hundred. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<StoryListing> list() {
        return stories.list();
    }

    /** The story's draft, empty when there is none. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<StoryDraft> find(StoryId story) {
        return drafts.find(story.value()).map(StoryDraftEntity::shown);
    }

    /** The story's current version, empty when it was never published. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<PublishedStory> published(StoryId story) {
        return versions.current(story.value()).map(StoryVersion::published);
    }

    /** Begins a new story; the title must be there. */
    public StoryId create(String title) {
        if (title.isBlank() || title.length() > StoryReader.LONGEST_TITLE) {
            throw new RefusedException("story.refused.title", StoryReader.LONGEST_TITLE);
        }
        var story = add(StorySlug.of(title));
        var first = new Scene(StoryEdit.FIRST_SCENE, "", List.of(), "", List.of());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        begin(story, new Story(title.strip(), "", today, first.id(), List.of(first), List.of()));
        return story;
    }

    /** The story's draft, made from the current version when there is none. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // to see the draft another trainer has begun just now
    public StoryDraft edit(StoryId story) {
        var draft = drafts.find(story.value());
        if (draft.isEmpty()) {
            stories.hold(story.value()); // two who put a row where one has just gone would lock each other out
            draft = drafts.find(story.value());
        }
        if (draft.isEmpty()) {
            var current = published(story).orElseThrow(() -> new RefusedException("story.refused.unknown"));
            begin(story, current.content());
            draft = drafts.find(story.value());
        }
        return draft.orElseThrow().shown();
    }

    /** Keeps the content and gives the draft as it is now. */
    public StoryDraft save(StoryId story, int lock, Story content) {
        var draft = unchanged(story, lock);
        if (draft.shown().state() != StoryDraft.State.WRITING) {
            throw new RefusedException("story.refused.submitted");
        }
        if (StoryJson.write(content).length() > LONGEST_CONTENT
                || content.nodes().size() > StoryReader.MOST_NODES
                || content.title().length() > StoryReader.LONGEST_TITLE) {
            throw new RefusedException("story.refused.too-big", StoryReader.MOST_NODES);
        }
        var author = currentUser.require();
        draft.write(content, author, clock.instant());
        authors.sign(story.value(), author.accountId());
        drafts.flush();
        return draft.shown();
    }

    /** Throws the draft away; a published version stays as it is. */
    public void discard(StoryId story, int lock) {
        drafts.delete(unchanged(story, lock));
        stories.removeUnpublished(story.value());
    }

    /** A new story under the slug, or under the slug with a number when it is taken. */
    private StoryId add(String slug) {
        for (var number = 1; ; number++) {
            var added = stories.addUnlessTaken(number == 1 ? slug : slug + "-" + number, clock.instant());
            if (added.isPresent()) {
                return new StoryId(added.get());
            }
        }
    }

    /** Adds a draft unless there is one. */
    private void begin(StoryId story, Story content) {
        var author = currentUser.require();
        var added = drafts.addUnlessThere(
                story.value(),
                content.title(),
                StoryJson.write(content),
                author.accountId(),
                author.displayName(),
                clock.instant());
        if (added > 0) {
            authors.sign(story.value(), author.accountId());
        }
    }

    private StoryDraftEntity unchanged(StoryId story, int lock) {
        var draft = drafts.lock(story.value()).orElseThrow(() -> new RefusedException("story.refused.unknown"));
        var shown = draft.shown();
        if (shown.lock() != lock) {
            throw new StoryChangedException(shown.changedBy());
        }
        return draft;
    }
}
