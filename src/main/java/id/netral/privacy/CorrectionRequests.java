package id.netral.privacy;

import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeProfile;
import id.netral.people.UnitId;
import id.netral.people.UnitScope;
import id.netral.people.UnitScopes;
import id.netral.privacy.CorrectionRequest.State;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People ask for what is wrong about them to be put right, HR answers. An accepted request changes nothing by itself: the
 * officer changes the employee or the system the roster comes from.
 */
@Service
@Authenticated
@Transactional(readOnly = true)
public class CorrectionRequests {

    /** Longest text of what is right. */
    public static final int LONGEST_WANTED = 300;

    /** Longest note and longest answer. */
    public static final int LONGEST_TEXT = 500;

    private static final String HR = "hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')";
    private static final int MOST_OPEN = 5;
    private static final Set<Long> NO_UNIT = Set.of(-1L);

    private final CorrectionRequestRepository requests;
    private final EmployeeDirectory employees;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectionRequests(
            CorrectionRequestRepository requests,
            EmployeeDirectory employees,
            UnitScopes scopes,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.employees = employees;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The signed-in employee asks for a correction; audited. Throws {@link RefusedException} {@code correction.wanted},
     * {@code correction.too-long} or {@code correction.too-many}.
     *
     * @param note may be empty
     */
    @Transactional
    public void ask(CorrectionField field, String wanted, String note) {
        var employee = currentUser.requireEmployee();
        if (wanted.isBlank()) {
            throw new RefusedException("correction.wanted");
        }
        if (wanted.strip().length() > LONGEST_WANTED || note.strip().length() > LONGEST_TEXT) {
            throw new RefusedException("correction.too-long", LONGEST_WANTED, LONGEST_TEXT);
        }
        if (requests.countByEmployeeIdAndState(employee.value(), State.OPEN) >= MOST_OPEN) {
            throw new RefusedException("correction.too-many", MOST_OPEN);
        }
        var shown =
                employees.find(employee).map(profile -> shown(profile, field)).orElse("");
        requests.save(
                new CorrectionRequestEntity(employee, field, shown, wanted.strip(), note.strip(), clock.instant()));
        audit.record(
                AuditAction.CORRECTION_REQUESTED, currentUser.require().displayName(), Map.of("field", field.name()));
    }

    /** The signed-in employee's requests, newest first; none for an account without an employee. */
    public List<CorrectionRequest> own() {
        return currentUser
                .require()
                .employeeId()
                .map(employee -> told(requests.of(employee.value())))
                .orElse(List.of());
    }

    /** One page for HR, open ones first, the oldest of these first; within the officer's scope. */
    @PreAuthorize(HR)
    public List<CorrectionRequest> page(int offset, int limit) {
        var scope = scope();
        return told(requests.page(scope.all(), units(scope), offset, limit));
    }

    /** Number of requests within the officer's scope. */
    @PreAuthorize(HR)
    public int count() {
        var scope = scope();
        return requests.count(scope.all(), units(scope));
    }

    /**
     * Answers an open request within the officer's scope; audited. Throws {@link RefusedException}
     * {@code correction.answer}, {@code correction.too-long} or {@code correction.answered}.
     */
    @PreAuthorize(HR)
    @Transactional
    public void answer(long id, boolean accepted, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("correction.answer");
        }
        if (reason.strip().length() > LONGEST_TEXT) {
            throw new RefusedException("correction.too-long", LONGEST_WANTED, LONGEST_TEXT);
        }
        var state = accepted ? State.ACCEPTED : State.DECLINED;
        var scope = scope();
        var answered = requests.answer(
                id,
                state.name(),
                reason.strip(),
                clock.instant(),
                currentUser.require().displayName(),
                scope.all(),
                units(scope));
        if (answered == 0) {
            throw new RefusedException("correction.answered");
        }
        audit.record(AuditAction.CORRECTION_ANSWERED, Long.toString(id), Map.of("state", state.name()));
    }

    private UnitScope scope() {
        return scopes.of(currentUser.require());
    }

    private static Collection<Long> units(UnitScope scope) {
        var units = scope.units().stream().map(UnitId::value).toList();
        return units.isEmpty() ? NO_UNIT : units;
    }

    private static List<CorrectionRequest> told(List<Object[]> rows) {
        return rows.stream()
                .map(row -> ((CorrectionRequestEntity) row[0]).told((String) row[1], (String) row[2]))
                .toList();
    }

    private static String shown(EmployeeProfile profile, CorrectionField field) {
        var value = switch (field) {
            case NAME -> profile.name();
            case NIP -> Optional.ofNullable(profile.nip()).map(Nip::value).orElse(null);
            case RANK -> profile.rankCode();
            case POSITION -> profile.position();
            case UNIT -> profile.unit().name();
            case EMAIL -> profile.email();
            case OTHER -> "";
        };
        return Objects.requireNonNullElse(value, "");
    }
}
