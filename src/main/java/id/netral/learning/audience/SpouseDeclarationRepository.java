package id.netral.learning.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people have declared. */
interface SpouseDeclarationRepository extends Repository<SpouseDeclarationEntity, Long> {

    /** Of two that are open at once the table takes one. */
    SpouseDeclarationEntity save(SpouseDeclarationEntity declaration);

    /** The one that holds on the day or later. */
    @Query("""
        select d.fromOn, d.untilOn from SpouseDeclarationEntity d
        where d.employeeId = :employee and d.withdrawnAt is null and d.untilOn >= :day""")
    Optional<SpouseDeclaration> open(long employee, LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("""
        update SpouseDeclarationEntity d set d.withdrawnAt = :now
        where d.employeeId = :employee and d.withdrawnAt is null""")
    void withdraw(long employee, Instant now);
}
