package id.netral.privacy;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeProfile;
import id.netral.people.UnitId;
import id.netral.people.UnitScope;
import id.netral.people.UnitScopes;
import id.netral.privacy.CorrectionRequest.State;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People ask for what is wrong about them to be put right, HR answers. An accepted request changes nothing by itself: the
 * officer changes the employee or the system the roster comes from.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CorrectionRequests {

    /** Longest text of what is right. */
    public static final int LONGEST_WANTED = 300;

    /** Longest note and longest answer. */
    public static final int LONGEST_TEXT = 500;

    private static final String HR = "hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')";
    private static final int MOST_OPEN = 5;
    private static final String ROWS = """
            SELECT r.*, e.name, u.name AS unit
            FROM correction_request r JOIN employee e ON e.id = r.employee_id JOIN unit u ON u.id = e.unit_id
            """;
    private static final String IN_SCOPE = " WHERE (:all OR e.unit_id IN (:units)) ";
    private static final Set<Long> NO_UNIT = Set.of(-1L);

    private final JdbcClient jdbc;
    private final EmployeeDirectory employees;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectionRequests(
            JdbcClient jdbc,
            EmployeeDirectory employees,
            UnitScopes scopes,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
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
        if (open(employee) >= MOST_OPEN) {
            throw new RefusedException("correction.too-many", MOST_OPEN);
        }
        jdbc.sql("""
                        INSERT INTO correction_request (employee_id, field, shown, wanted, note, requested_at)
                        VALUES (:employee, :field, :shown, :wanted, :note, :now)""")
                .param("employee", employee.value())
                .param("field", field.name())
                .param(
                        "shown",
                        employees
                                .find(employee)
                                .map(profile -> shown(profile, field))
                                .orElse(""))
                .param("wanted", wanted.strip())
                .param("note", note.strip())
                .param("now", Utc.of(clock.instant()))
                .update();
        audit.record(
                AuditAction.CORRECTION_REQUESTED, currentUser.require().displayName(), Map.of("field", field.name()));
    }

    /** The signed-in employee's requests, newest first; none for an account without an employee. */
    public List<CorrectionRequest> own() {
        return currentUser
                .require()
                .employeeId()
                .map(employee -> jdbc.sql(ROWS + "WHERE r.employee_id = ? ORDER BY r.id DESC")
                        .param(employee.value())
                        .query(CorrectionRequests::request)
                        .list())
                .orElse(List.of());
    }

    /** One page for HR, open ones first, the oldest of these first; within the officer's scope. */
    @PreAuthorize(HR)
    public List<CorrectionRequest> page(int offset, int limit) {
        return scoped(ROWS + IN_SCOPE + """
                        ORDER BY r.state <> 'OPEN', IF(r.state = 'OPEN', r.id, -r.id) LIMIT :limit OFFSET :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(CorrectionRequests::request)
                .list();
    }

    /** Number of requests within the officer's scope. */
    @PreAuthorize(HR)
    public int count() {
        return scoped("SELECT COUNT(*) FROM correction_request r JOIN employee e ON e.id = r.employee_id" + IN_SCOPE)
                .query(Integer.class)
                .single();
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
        var answered = scoped("""
                        UPDATE correction_request r JOIN employee e ON e.id = r.employee_id
                        SET r.state = :state, r.answer = :answer, r.answered_at = :now, r.answered_by = :by
                        """ + IN_SCOPE + "AND r.id = :id AND r.state = 'OPEN'")
                .param("state", state.name())
                .param("answer", reason.strip())
                .param("now", Utc.of(clock.instant()))
                .param("by", currentUser.require().displayName())
                .param("id", id)
                .update();
        if (answered == 0) {
            throw new RefusedException("correction.answered");
        }
        audit.record(AuditAction.CORRECTION_ANSWERED, Long.toString(id), Map.of("state", state.name()));
    }

    private int open(EmployeeId employee) {
        return jdbc.sql("SELECT COUNT(*) FROM correction_request WHERE employee_id = ? AND state = 'OPEN'")
                .param(employee.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String sql) {
        UnitScope scope = scopes.of(currentUser.require());
        var units = scope.units().stream().map(UnitId::value).toList();
        return jdbc.sql(sql).param("all", scope.all()).param("units", units.isEmpty() ? NO_UNIT : units);
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

    private static CorrectionRequest request(ResultSet row, int number) throws SQLException {
        return new CorrectionRequest(
                row.getLong("id"),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit"),
                CorrectionField.valueOf(row.getString("field")),
                row.getString("shown"),
                row.getString("wanted"),
                row.getString("note"),
                Utc.readExisting(row, "requested_at"),
                State.valueOf(row.getString("state")),
                row.getString("answer"),
                Utc.read(row, "answered_at"));
    }
}
