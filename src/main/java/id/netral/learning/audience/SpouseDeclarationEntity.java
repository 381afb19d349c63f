package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person has declared; of several the one not withdrawn holds. */
@Entity
@Table(name = "spouse_declaration")
class SpouseDeclarationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the database's own
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long employeeId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private LocalDate fromOn;

    @SuppressWarnings("UnusedVariable") // read by queries
    private LocalDate untilOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks for their own data
    private Instant declaredAt;

    @SuppressWarnings("UnusedVariable") // set by one statement, read by queries
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    SpouseDeclarationEntity() {}

    SpouseDeclarationEntity(EmployeeId employee, SpouseDeclaration declaration, Instant now) {
        this.employeeId = employee.value();
        this.fromOn = declaration.from();
        this.untilOn = declaration.until();
        this.declaredAt = now;
    }
}
