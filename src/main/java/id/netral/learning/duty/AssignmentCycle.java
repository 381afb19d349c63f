package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.learning.duty.AssignmentCycles.Cycle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A cycle that has been opened; it stays as it is. */
@Entity
@Immutable
class AssignmentCycle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the database's own
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long assignmentId;

    private int number;
    private @Nullable Long moduleId;
    private LocalDate startsOn;
    private @Nullable Instant countsFrom;
    private String cause;

    /** Of the cited articles, where changes of rules are watched. */
    @Column(columnDefinition = "longtext")
    private @Nullable String articleStates;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant openedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AssignmentCycle() {}

    AssignmentCycle(AssignmentId assignment, Cycle cycle, Instant now) {
        var module = cycle.module();
        this.assignmentId = assignment.value();
        this.number = cycle.number();
        this.moduleId = module == null ? null : module.value();
        this.startsOn = cycle.startsOn();
        this.countsFrom = cycle.countsFrom();
        this.cause = cycle.cause();
        this.articleStates =
                cycle.states().states().isEmpty() ? null : cycle.states().json();
        this.openedAt = now;
    }

    Cycle cycle() {
        return new Cycle(
                number,
                moduleId == null ? null : new ModuleId(moduleId),
                startsOn,
                countsFrom,
                cause,
                articleStates == null ? ArticleStates.NONE : ArticleStates.parse(articleStates));
    }
}
