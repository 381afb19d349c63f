package id.netral.reporting.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A unit whose counts may no longer hold; noted and forgotten by statements of {@link SummaryChangeRepository}. */
@Entity
@Immutable
@Table(name = "completion_summary_change")
@SuppressWarnings("UnusedVariable") // read by queries
class SummaryChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long unitId;

    @SuppressWarnings("unused") // for Hibernate
    SummaryChange() {}
}
