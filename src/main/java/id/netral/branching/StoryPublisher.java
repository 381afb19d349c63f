package id.netral.branching;

import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a story without problems as its next version: all of it or nothing. */
@Component
class StoryPublisher {

    private final StoryStore store;
    private final AuditTrail audit;

    StoryPublisher(StoryStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Publishes a file; the version's number, empty when the newest version from a file is the same already. */
    @Transactional
    public Optional<Integer> publishFile(String slug, Story content) {
        var story = store.lock(slug);
        if (store.hashFromFile(slug).filter(StoryJson.hash(content)::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(publish(story, slug, content, List.of(), null));
    }

    /** Publishes a draft that somebody else than its authors has approved; the version's number. */
    @Transactional
    public int publishDraft(String slug, Story content, Collection<Long> authors, long approvedBy) {
        return publish(store.lock(slug), slug, content, authors, approvedBy);
    }

    private int publish(
            StoryId story, String slug, Story content, Collection<Long> authors, @Nullable Long approvedBy) {
        var number = store.publish(story, content, authors, approvedBy);
        audit.record(
                AuditAction.CONTENT_PUBLISHED,
                slug,
                Map.of(
                        "version", number,
                        "scenes", content.scenes().size(),
                        "endings", content.endings().size()));
        return number;
    }
}
