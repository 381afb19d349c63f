package id.netral.learning;

import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.learning.AudiencePreview.UnitCount;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.AudienceSql;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how many people, and who, an audience means before anything is asked of them. An officer sees people of the own units
 * only. People meant by their declarations are never named, and few of them not even counted exactly; every look at their
 * number is audited.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class AudiencePreviews {

    /** Fewer people than this, meant by a restricted rule, are not told apart. */
    public static final int FEW = 5;

    private static final int MOST_UNITS = 10;

    private final AssignmentReach reach;
    private final AudienceMemberRepository audiences;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    AudiencePreviews(
            AssignmentReach reach,
            AudienceMemberRepository audiences,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock,
            ZoneId agencyZone) {
        this.reach = reach;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Counts. Throws {@link id.netral.common.RefusedException} {@code audience.unit-outside} or {@code audience.restricted}
     * for what is out of the signed-in user's reach.
     */
    @Transactional
    public AudiencePreview of(Audience audience) {
        reach.check(audience);
        var meant = meant(audience);
        var people = jdbc.sql("SELECT COUNT(*) FROM employee e WHERE " + meant.condition())
                .params(meant.parameters())
                .query(Long.class)
                .single();
        if (audience.restricted()) {
            audit.record(AuditAction.DECLARATIONS_COUNTED, audience.json(), Map.of());
            var few = people < FEW;
            return new AudiencePreview(few ? FEW : people, !few, List.of(), false);
        }
        return new AudiencePreview(people, true, largest(meant), true);
    }

    private List<UnitCount> largest(Meant meant) {
        return jdbc.sql("""
                        SELECT u.name, COUNT(*) AS people FROM employee e JOIN unit u ON u.id = e.unit_id WHERE %s
                        GROUP BY u.id, u.name ORDER BY people DESC, u.name LIMIT :limit""".formatted(meant.condition()))
                .params(meant.parameters())
                .param("limit", MOST_UNITS)
                .query((row, number) -> new UnitCount(row.getString("name"), row.getLong("people")))
                .list();
    }

    /**
     * A page of the people by name; nobody for a restricted rule. Throws as {@link #of}.
     *
     * @param name part of the name, empty for all
     */
    public List<AudiencePerson> people(Audience audience, String name, Pageable page) {
        reach.check(audience);
        if (audience.restricted()) {
            return List.of();
        }
        var meant = meant(audience);
        return jdbc.sql("""
                        SELECT e.id, e.name, e.position, u.name AS unit FROM employee e JOIN unit u ON u.id = e.unit_id
                        WHERE %s AND e.name LIKE :name ORDER BY e.name, e.id LIMIT :limit OFFSET :offset""".formatted(meant.condition()))
                .params(meant.parameters())
                .param("name", LikePattern.containing(name.strip()))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new AudiencePerson(
                        new EmployeeId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("unit")))
                .list();
    }

    private record Meant(String condition, Map<String, Object> parameters) {}

    private Meant meant(Audience audience) {
        var sql = new AudienceSql(audiences.tree(), LocalDate.ofInstant(clock.instant(), zone));
        var condition = sql.condition(audience) + " AND " + sql.within(reach.roots());
        return new Meant(condition, sql.parameters());
    }
}
