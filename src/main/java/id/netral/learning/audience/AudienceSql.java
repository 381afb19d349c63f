package id.netral.learning.audience;

import id.netral.common.LikePattern;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns audiences into conditions on {@code employee e} for one day. Every value is a parameter; nothing a person typed
 * becomes part of the statement. One object serves one statement.
 */
public final class AudienceSql {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String NOBODY = "1 = 0";

    private final UnitTree tree;
    private final LocalDate today;
    private final Map<String, Object> parameters = new HashMap<>();

    /** Conditions for the day, by its tree of units. */
    public AudienceSql(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** Holds for the active people meant. */
    public String condition(Audience audience) {
        var all = audience.match() == Audience.Match.ALL;
        var included = audience.criteria().stream()
                .map(this::condition)
                .collect(Collectors.joining(all ? " AND " : " OR ", "(", ")"));
        var excluded = audience.exclusions().stream()
                .map(this::condition)
                .map(condition -> " AND NOT " + condition)
                .collect(Collectors.joining());
        return "e.active AND " + included + excluded;
    }

    /** Holds for people of these units and those below; for everybody when there are none. */
    public String within(Collection<UnitId> roots) {
        return roots.isEmpty() ? "1 = 1" : units(roots);
    }

    /** Holds for the people a criterion means; never unknown, also where a column is empty. */
    public String condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everyone everyone -> "1 = 1";
            case Criterion.InUnit in -> units(List.of(in.unit()));
            case Criterion.OfKind of -> "e.kind = " + parameter(of.kind().name());
            case Criterion.InRank in ->
                "(e.kind = " + parameter(in.kind().name()) + " AND COALESCE(e.rank_code, '') IN ("
                        + parameter(RankScale.between(in.kind(), in.from(), in.to())) + "))";
            case Criterion.InPosition in ->
                in.exactly()
                        ? "COALESCE(e.position, '') = " + parameter(in.text())
                        : "COALESCE(e.position, '') LIKE " + parameter("%" + LikePattern.literal(in.text()) + "%");
            case Criterion.WithRole with ->
                "EXISTS (SELECT 1 FROM account h JOIN account_role r ON r.account_id = h.id WHERE h.employee_id = e.id"
                        + " AND r.role = " + parameter(with.role().name()) + ")";
            case Criterion.HiredWithin hired -> hiredSince(today.minusMonths(hired.months()));
            case Criterion.HiredSince hired -> hiredSince(hired.day());
            case Criterion.Picked picked ->
                "EXISTS (SELECT 1 FROM audience_member p WHERE p.list_id = " + parameter(picked.list())
                        + " AND p.employee_id = e.id)";
            case Criterion.SpouseStands spouse ->
                "EXISTS (SELECT 1 FROM spouse_declaration s WHERE s.employee_id = e.id AND s.withdrawn_at IS NULL"
                        + " AND " + parameter(today) + " BETWEEN s.from_on AND s.until_on)";
        };
    }

    /** The values of all conditions made so far. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private String units(Collection<UnitId> roots) {
        var ids = roots.stream()
                .flatMap(root -> tree.below(root).stream())
                .map(UnitId::value)
                .distinct()
                .toList();
        return ids.isEmpty() ? NOBODY : "e.unit_id IN (" + parameter(ids) + ")";
    }

    /** Where no first day is kept, a PNS's number tells the month; a PPPK's and others' tell none. */
    private String hiredSince(LocalDate day) {
        var known = "e.hired_on >= " + parameter(day);
        var told = "e.kind = 'PNS' AND SUBSTRING(COALESCE(e.nip, ''), 9, 6) BETWEEN " + parameter(MONTH.format(day))
                + " AND " + parameter(MONTH.format(today));
        return "IF(e.hired_on IS NULL, " + told + ", " + known + ")";
    }

    private String parameter(Object value) {
        var name = "audience" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
