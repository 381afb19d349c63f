package id.netral.learning.path;

import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes paths from the content's file into the list, unless people have the last word on them. */
@Component
class PathIntake {

    /** What became of a path in the file. */
    enum Outcome {
        MADE,
        CHANGED,
        UNCHANGED,
        /** HR changed it, or took it off the list. */
        LEFT_TO_HR,
        /** Another path in use has its title. */
        TITLE_TAKEN
    }

    private final LearningPathRepository paths;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathIntake(LearningPathRepository paths, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.paths = paths;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Brings the list's path up to date with the file's, all of it or nothing; audited when that changes something. */
    @Transactional
    public Outcome take(ShippedPath shipped) {
        var kept = paths.shipped(shipped.slug());
        if (kept.isPresent() && !kept.get().followsFile()) {
            return Outcome.LEFT_TO_HR;
        }
        if (kept.filter(path -> path.path().terms().equals(shipped.terms())).isPresent()) {
            return Outcome.UNCHANGED;
        }
        var id = kept.map(LearningPathEntity::id);
        if (paths.titled(shipped.terms().title(), id.map(LearningPathId::value).orElse(0L))) {
            return Outcome.TITLE_TAKEN;
        }
        kept.ifPresentOrElse(
                path -> path.follow(shipped.terms()),
                () -> paths.save(new LearningPathEntity(shipped, clock.instant())));
        paths.flush();
        audit.record(
                AuditAction.ASSIGNMENT_CHANGED,
                shipped.terms().title(),
                Map.of(
                        "act",
                        kept.isPresent() ? "revised" : "created",
                        "count",
                        shipped.terms().modules().size()));
        id.ifPresent(path -> events.publishEvent(new PathChanged(path)));
        return kept.isPresent() ? Outcome.CHANGED : Outcome.MADE;
    }
}
