package id.netral.branching;

import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
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

    private final StoryRepository stories;
    private final StoryVersionRepository versions;
    private final AuditTrail audit;
    private final Clock clock;

    StoryPublisher(StoryRepository stories, StoryVersionRepository versions, AuditTrail audit, Clock clock) {
        this.stories = stories;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes a file; the version's number, empty when the newest version from a file is the same already. */
    @Transactional
    public Optional<Integer> publishFile(String slug, Story content) {
        var story = lock(slug);
        if (versions.hashFromFile(slug).filter(StoryJson.hash(content)::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(publish(story, content, List.of(), null));
    }

    /** Publishes a draft that somebody else than its authors has approved; the version's number. */
    @Transactional
    public int publishDraft(String slug, Story content, Collection<Long> authors, long approvedBy) {
        return publish(lock(slug), content, authors, approvedBy);
    }

    /** The story, made when new. Others who publish the same story wait until the transaction ends. */
    private StoryEntity lock(String slug) {
        stories.addUnlessTaken(slug, clock.instant());
        return stories.lock(slug);
    }

    private int publish(StoryEntity story, Story content, Collection<Long> authors, @Nullable Long approvedBy) {
        var number = versions.nextNumber(story.id().value());
        story.show(versions.save(new StoryVersion(story, number, content, authors, approvedBy, clock.instant())));
        audit.record(
                AuditAction.CONTENT_PUBLISHED,
                story.slug(),
                Map.of(
                        "version", number,
                        "scenes", content.scenes().size(),
                        "endings", content.endings().size()));
        return number;
    }
}
