package id.netral.learning.audience;

import id.netral.common.RefusedException;
import id.netral.people.UnitId;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rule that says which active people are meant: those for whom all (or any) of the criteria hold and none of the
 * exclusions.
 *
 * @param criteria 1 to {@value #MOST}; throws {@link RefusedException} {@code audience.empty} or {@code audience.too-many}
 * @param exclusions 0 to {@value #MOST}
 */
public record Audience(Match match, List<Criterion> criteria, List<Criterion> exclusions) {

    /** How many criteria have to hold. */
    public enum Match {
        ALL,
        ANY
    }

    /** Most criteria, and most exclusions. */
    public static final int MOST = 20;

    /** All active people. */
    public static final Audience EVERYBODY = of(new Criterion.Everyone());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Audience {
        criteria = List.copyOf(criteria);
        exclusions = List.copyOf(exclusions);
        if (criteria.isEmpty()) {
            throw new RefusedException("audience.empty");
        }
        if (criteria.size() > MOST || exclusions.size() > MOST) {
            throw new RefusedException("audience.too-many", MOST);
        }
    }

    /** Those for whom all criteria hold. */
    public static Audience of(Criterion... criteria) {
        return new Audience(Match.ALL, List.of(criteria), List.of());
    }

    /** The people of a unit and of those below it. */
    public static Audience of(UnitId unit) {
        return of(new Criterion.InUnit(unit));
    }

    /** Reads what {@link #json()} wrote. */
    public static Audience parse(String json) {
        return JSON.readValue(json, Audience.class);
    }

    /** For keeping; the same rule gives the same text. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Whether whom it means tells something that only HR of the agency may know, and nobody by name. */
    public boolean restricted() {
        return all().anyMatch(Criterion.SpouseStands.class::isInstance);
    }

    /** Whether it means people by what their accounts may do. */
    public boolean usesRoles() {
        return all().anyMatch(Criterion.WithRole.class::isInstance);
    }

    /** The units it names. */
    public List<UnitId> units() {
        return all().filter(Criterion.InUnit.class::isInstance)
                .map(criterion -> ((Criterion.InUnit) criterion).unit())
                .distinct()
                .toList();
    }

    /** Criteria and exclusions. */
    public Stream<Criterion> all() {
        return Stream.concat(criteria.stream(), exclusions.stream());
    }
}
