package id.netral.rules.citing;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers have to look at again because an article was ended. */
@Service
@PreAuthorize("hasAnyRole('PENINJAU', 'ADMIN')")
@Transactional
public class CitationTasks {

    private final CitationTaskRepository tasks;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    CitationTasks(CitationTaskRepository tasks, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of what waits, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<WaitingCitation> waiting(int offset, int limit) {
        return tasks.waiting(offset, limit).stream()
                .map(CitationTaskRepository.Row::shown)
                .toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int count() {
        return tasks.countByConfirmedAtIsNull();
    }

    /**
     * The item was looked at: it is right as it is now. Throws {@link RefusedException} {@code citing.gone} for an unknown one
     * or {@code citing.confirmed-already} with the name of who was first.
     */
    public void confirm(long task) {
        var row = tasks.lock(task).orElseThrow(() -> new RefusedException("citing.gone"));
        row.confirm(currentUser.require(), clock.instant());
        audit.record(AuditAction.CITATION_REVIEWED, row.title(), row.facts());
    }
}
