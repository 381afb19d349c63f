package id.netral.rules.citing;

import id.netral.rules.ArticleEnded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Opens a task for everything that cites an article when it is ended: both happen, or neither. */
@Component
class TaskOpening {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CitingItems citing;
    private final CitationTaskRepository tasks;
    private final Clock clock;

    TaskOpening(CitingItems citing, CitationTaskRepository tasks, Clock clock) {
        this.citing = citing;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(ArticleEnded event) {
        var items = citing.of(event.article());
        if (!items.isEmpty()) {
            tasks.open(event.article().value(), JSON.writeValueAsString(items), clock.instant());
        }
    }
}
