package id.netral.learning.duty;

import id.netral.people.UnitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something asked of an audience. It never changes but for its end: a changed one is another that replaces it. */
@Entity
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Embedded
    private AssignmentTerms terms;

    /** Units beyond which, and beyond those below them, it asks nobody; none for the whole agency. */
    @ElementCollection
    @CollectionTable(name = "assignment_scope", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "unit_id")
    @SuppressWarnings("UnusedVariable") // read by queries
    private Set<Long> scope;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Long replacesId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long createdBy;

    @SuppressWarnings("UnusedVariable") // set by one statement, read by queries
    private @Nullable Instant endedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Assignment() {}

    /** A running one. */
    Assignment(
            AssignmentOrder order,
            Collection<UnitId> scope,
            @Nullable AssignmentId replaces,
            @Nullable Long by,
            Instant now) {
        this.terms = AssignmentTerms.of(order, scope);
        this.scope = scope.stream().map(UnitId::value).collect(Collectors.toSet());
        this.replacesId = replaces == null ? null : replaces.value();
        this.createdBy = by;
        this.createdAt = now;
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    AssignmentTerms terms() {
        return terms;
    }
}
