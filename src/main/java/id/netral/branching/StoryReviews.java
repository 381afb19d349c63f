package id.netral.branching;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Four eyes: a draft is published by somebody who has written nothing of it, not even as administrator. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional
public class StoryReviews {

    private static final int LONGEST_NOTE = 1000;

    private final StoryDraftRepository drafts;
    private final StoryAuthorRepository authors;
    private final StoryPublisher publisher;
    private final StoryChecks checks;
    private final CurrentUser currentUser;

    StoryReviews(
            StoryDraftRepository drafts,
            StoryAuthorRepository authors,
            StoryPublisher publisher,
            StoryChecks checks,
            CurrentUser currentUser) {
        this.drafts = drafts;
        this.authors = authors;
        this.publisher = publisher;
        this.checks = checks;
        this.currentUser = currentUser;
    }

    /** Whether the signed-in person may decide on the draft: has changed nothing of it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(StoryId story) {
        return !authors.accounts(story.value()).contains(currentUser.require().accountId());
    }

    /** Asks for a second person's approval; refused while a problem stands in the way. From now on nobody changes it. */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    public void submit(StoryId story, int lock) {
        var draft = in(StoryDraft.State.WRITING, story, lock);
        requireNoProblems(draft.shown());
        draft.submit();
    }

    /** Takes the draft back to go on writing. */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    public void takeBack(StoryId story, int lock) {
        in(StoryDraft.State.SUBMITTED, story, lock).takeBack();
    }

    /** Sends the draft back to its authors, with the reason. */
    public void sendBack(StoryId story, int lock, String note) {
        var draft = in(StoryDraft.State.SUBMITTED, story, lock);
        requireOther(story);
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new RefusedException("story.refused.note", LONGEST_NOTE);
        }
        draft.sendBack(note.strip());
    }

    /** Publishes the draft as it was seen, as the story's next version; gives that version's number. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // to see the version that a file has become just now
    public int approve(StoryId story, int lock) {
        var draft = in(StoryDraft.State.SUBMITTED, story, lock);
        requireOther(story);
        var shown = draft.shown();
        requireNoProblems(shown); // an article may have been repealed since
        var number = publisher.publishDraft(
                shown.slug(),
                shown.content(),
                authors.accounts(story.value()),
                currentUser.require().accountId());
        drafts.delete(draft);
        return number;
    }

    private StoryDraftEntity in(StoryDraft.State state, StoryId story, int lock) {
        var draft = drafts.lock(story.value()).orElseThrow(() -> new RefusedException("story.refused.unknown"));
        var shown = draft.shown();
        if (shown.lock() != lock || shown.state() != state) {
            throw new StoryChangedException(shown.changedBy());
        }
        return draft;
    }

    private void requireOther(StoryId story) {
        if (!mayDecide(story)) {
            throw new RefusedException("story.refused.own");
        }
    }

    private void requireNoProblems(StoryDraft draft) {
        var blocking = checks.check(draft.content()).stream()
                .filter(problem -> problem.kind().blocks())
                .count();
        if (blocking > 0) {
            throw new RefusedException("story.refused.problems", blocking);
        }
    }
}
