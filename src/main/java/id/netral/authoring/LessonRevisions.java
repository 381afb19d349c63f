package id.netral.authoring;

import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Earlier states of lessons. Autosave comes every few seconds; a state is kept when it is the last one of another person,
 * when the one kept before it is some minutes old, or when text is about to go.
 */
@Component
class LessonRevisions {

    static final Duration APART = Duration.ofMinutes(2);
    private static final int NOTABLE = 80;
    private static final int MOST = 200;

    private final LessonRevisionRepository revisions;

    LessonRevisions(LessonRevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** Keeps what stands there now, if it is worth it, before {@code document} takes its place. */
    void before(DraftLessonEntity now, String document, Author next) {
        var otherPerson = !Objects.equals(now.author().account(), next.account());
        var shorter = now.document().length() - document.length() > NOTABLE;
        if (otherPerson
                || shorter
                || !revisions.existsByLessonIdAndSavedAtAfter(
                        now.id().value(), next.at().minus(APART))) {
            keep(now);
        }
    }

    /** Keeps what stands there now. */
    void keep(DraftLessonEntity now) {
        revisions.save(new LessonRevisionEntity(now));
        revisions.thin(now.id().value(), MOST);
    }
}
