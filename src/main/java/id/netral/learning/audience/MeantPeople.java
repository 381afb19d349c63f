package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.learning.audience.AudiencePreview.UnitCount;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom an audience means, on a day.
 *
 * <p>Plain SQL: an audience is a rule of any shape, and its condition is generated.
 */
@Component
public class MeantPeople {

    private final JdbcClient jdbc;
    private final AudienceMemberRepository audiences;

    MeantPeople(JdbcClient jdbc, AudienceMemberRepository audiences) {
        this.jdbc = jdbc;
        this.audiences = audiences;
    }

    /**
     * A rule as a condition.
     *
     * @param condition on {@code employee e}
     */
    record Rule(String condition, Map<String, Object> parameters) {}

    /** The audience as far as it is below these units, or all of it when there are none. */
    Rule rule(Audience audience, Collection<UnitId> roots, LocalDate today) {
        var sql = new AudienceSql(audiences.tree(), today);
        return new Rule(sql.condition(audience) + " AND " + sql.within(roots), sql.parameters());
    }

    long count(Rule rule) {
        return jdbc.sql("SELECT COUNT(*) FROM employee e WHERE " + rule.condition())
                .params(rule.parameters())
                .query(Long.class)
                .single();
    }

    /** The units with most of them. */
    List<UnitCount> largest(Rule rule, int limit) {
        return jdbc.sql("""
                        SELECT u.name, COUNT(*) AS people FROM employee e JOIN unit u ON u.id = e.unit_id WHERE %s
                        GROUP BY u.id, u.name ORDER BY people DESC, u.name LIMIT :limit""".formatted(rule.condition()))
                .params(rule.parameters())
                .param("limit", limit)
                .query((row, number) -> new UnitCount(row.getString("name"), row.getLong("people")))
                .list();
    }

    /** A page of them by name, of which a part is given. */
    List<AudiencePerson> page(Rule rule, String name, Pageable page) {
        return jdbc.sql("""
                        SELECT e.id, e.name, e.position, u.name AS unit FROM employee e JOIN unit u ON u.id = e.unit_id
                        WHERE %s AND e.name LIKE :name ORDER BY e.name, e.id LIMIT :limit OFFSET :offset""".formatted(rule.condition()))
                .params(rule.parameters())
                .param("name", LikePattern.containing(name))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new AudiencePerson(
                        new EmployeeId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("unit")))
                .list();
    }

    /** Those of the criteria that hold for the person. */
    public List<Criterion> holding(EmployeeId employee, List<Criterion> criteria, LocalDate today) {
        if (criteria.isEmpty() || criteria.stream().allMatch(Criterion.Everyone.class::isInstance)) {
            return criteria;
        }
        var inUnits = criteria.stream().anyMatch(Criterion.InUnit.class::isInstance);
        var sql = new AudienceSql(inUnits ? audiences.tree() : new UnitTree(List.of()), today);
        var columns = criteria.stream().map(sql::condition).collect(Collectors.joining("), (", "(", ")"));
        return jdbc.sql("SELECT " + columns + " FROM employee e WHERE e.id = :employee")
                .params(sql.parameters())
                .param("employee", employee.value())
                .query((row, number) -> {
                    var held = new boolean[criteria.size()];
                    for (var index = 0; index < held.length; index++) {
                        held[index] = row.getBoolean(index + 1);
                    }
                    return IntStream.range(0, held.length)
                            .filter(index -> held[index])
                            .mapToObj(criteria::get)
                            .toList();
                })
                .optional()
                .orElse(List.of());
    }
}
