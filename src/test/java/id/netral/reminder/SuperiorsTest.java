package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.EmployeeId;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import id.netral.reminder.Superiors.Pair;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told about whom. City 1 › office 2 (an OPD, head 20) › division 3 (head 30) › section 4 (no head). */
class SuperiorsTest {

    private static final EmployeeId OFFICE_HEAD = new EmployeeId(20);
    private static final EmployeeId DIVISION_HEAD = new EmployeeId(30);

    private static Unit unit(int id, @Nullable Integer parent, boolean opd, @Nullable EmployeeId head) {
        return new Unit(new UnitId(id), "Unit " + id, parent == null ? null : new UnitId(parent), opd, head);
    }

    private static Superiors superiors(EmployeeId... active) {
        return new Superiors(
                new UnitTree(List.of(
                        unit(1, null, false, new EmployeeId(10)),
                        unit(2, 1, true, OFFICE_HEAD),
                        unit(3, 2, false, DIVISION_HEAD),
                        unit(4, 3, false, null))),
                Set.of(active));
    }

    private static @Nullable Pair of(Superiors superiors, Audience audience, int unit) {
        return superiors.of(audience).get(new UnitId(unit));
    }

    @Test
    void theSuperiorIsTheUnitsHeadAndOfThatHeadTheNextAbove() {
        var superiors = superiors(OFFICE_HEAD, DIVISION_HEAD);
        assertThat(of(superiors, Audience.SUPERIOR, 3)).isEqualTo(new Pair(DIVISION_HEAD, OFFICE_HEAD));
        assertThat(of(superiors, Audience.SUPERIOR, 4)).isEqualTo(new Pair(DIVISION_HEAD, OFFICE_HEAD));
    }

    @Test
    void aHeadWhoHasLeftIsPassedOver() {
        assertThat(of(superiors(OFFICE_HEAD), Audience.SUPERIOR, 3)).isEqualTo(new Pair(OFFICE_HEAD, null));
        assertThat(of(superiors(), Audience.SUPERIOR, 3)).isEqualTo(Pair.NOBODY);
    }

    @Test
    void theHeadIsTheOpdsAndNotTheMayor() {
        var superiors = superiors(new EmployeeId(10), OFFICE_HEAD, DIVISION_HEAD);
        assertThat(of(superiors, Audience.HEAD, 4)).isEqualTo(new Pair(OFFICE_HEAD, null));
        assertThat(of(superiors, Audience.HEAD, 2)).isEqualTo(new Pair(OFFICE_HEAD, null));
    }
}
