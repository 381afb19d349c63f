package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people declare about their spouses' candidacy, each for him- or herself alone: nobody else can read it here, not even
 * an administrator. Not in the audit trail, which would tell others who declared; the rows themselves say when.
 */
@Service
@Transactional(readOnly = true)
public class SpouseDeclarations {

    private static final int MOST_YEARS = 2;

    private final SpouseDeclarationRepository declarations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    SpouseDeclarations(
            SpouseDeclarationRepository declarations,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId agencyZone) {
        this.declarations = declarations;
        this.events = events;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The employee's declaration, empty without one, after it was withdrawn and once its time is over. */
    @PreAuthorize(OwnRecords.RULE)
    public Optional<SpouseDeclaration> of(EmployeeId employee) {
        return declarations.open(employee.value(), today());
    }

    /**
     * Declares, in place of what was declared before. Throws {@link RefusedException} {@code declaration.until-before-from},
     * {@code declaration.over} for a time that is over and {@code declaration.too-long} for more than two years.
     */
    @PreAuthorize(OwnRecords.RULE)
    @Transactional
    public void declare(EmployeeId employee, SpouseDeclaration declaration) {
        if (declaration.until().isBefore(declaration.from())) {
            throw new RefusedException("declaration.until-before-from");
        }
        if (declaration.until().isBefore(today())) {
            throw new RefusedException("declaration.over");
        }
        if (declaration.until().isAfter(declaration.from().plusYears(MOST_YEARS))) {
            throw new RefusedException("declaration.too-long", MOST_YEARS);
        }
        declarations.withdraw(employee.value(), clock.instant());
        try {
            declarations.save(new SpouseDeclarationEntity(employee, declaration, clock.instant()));
        } catch (DuplicateKeyException otherDevice) {
            throw new RefusedException("error.changed-meanwhile");
        }
        events.publishEvent(new DeclarationsChanged());
    }

    /** Withdraws what was declared; nothing happens without it. */
    @PreAuthorize(OwnRecords.RULE)
    @Transactional
    public void withdraw(EmployeeId employee) {
        declarations.withdraw(employee.value(), clock.instant());
        events.publishEvent(new DeclarationsChanged());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
