package id.netral.people.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.people.UnitId;
import id.netral.people.UnitState;
import id.netral.people.UnitState.UnitFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the tree of units must be on each day. */
class UnitPlanTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static final UnitId OFFICE = new UnitId(1);
    private static final UnitId DIVISION = new UnitId(2);
    private static final UnitId SECTION = new UnitId(3);
    private static final UnitId OTHER = new UnitId(4);

    private final UnitPlan plan = plan(Map.of(
            OFFICE, unit("Dinas Contoh", null),
            DIVISION, unit("Bidang Satu", OFFICE),
            SECTION, unit("Seksi A", DIVISION),
            OTHER, unit("Badan Misal", null)));

    @Test
    void aUnitBelowItselfIsACircle() {
        assertRefused(change(plan, OFFICE, MARCH, state -> state.below(SECTION)), "organisation.circle");
        assertRefused(change(plan, OFFICE, MARCH, state -> state.below(OFFICE)), "organisation.circle");
        assertAllowed(change(plan, OFFICE, MARCH, state -> state.below(OTHER)));
    }

    @Test
    void aCircleOnALaterDayIsRefusedToo() {
        var planned = change(plan, OTHER, JUNE, state -> state.below(SECTION));

        var circleInJune = change(planned, OFFICE, MARCH, state -> state.below(OTHER));

        assertThat(circleInJune.tree(MARCH).pathName(SECTION))
                .isEqualTo("Badan Misal › Dinas Contoh › Bidang Satu › Seksi A");
        assertThatThrownBy(() -> circleInJune.requireSound(planned, MARCH))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organisation.circle");
                    assertThat(refusal.arguments()).contains("01/06/2026");
                });
    }

    @Test
    void aParentThatEndsLaterIsNoParent() {
        var planned = change(plan, OTHER, JUNE, state -> state.ended(true, null));

        var orphaned = change(planned, SECTION, MARCH, state -> state.below(OTHER));

        assertThatThrownBy(() -> orphaned.requireSound(planned, MARCH)).hasMessage("organisation.parent-missing");
    }

    @Test
    void sistersHaveDifferentNamesCaseAside() {
        assertRefused(change(plan, OTHER, MARCH, state -> state.named("dinas  CONTOH")), "organisation.twin");
        assertAllowed(change(plan, OTHER, MARCH, state -> state.named("Bidang Satu")));
    }

    @Test
    void depthIsLimited() {
        var deep = new HashMap<UnitId, UnitState>();
        for (var level = 1; level <= UnitPlan.MOST_LEVELS; level++) {
            deep.put(new UnitId(level), unit("Tingkat " + level, level == 1 ? null : new UnitId(level - 1)));
        }
        deep.put(new UnitId(99), unit("Satu lagi", null));
        var before = plan(deep);

        var after = change(before, new UnitId(99), MARCH, state -> state.below(new UnitId(UnitPlan.MOST_LEVELS)));

        assertThatThrownBy(() -> after.requireSound(before, MARCH)).hasMessage("organisation.too-deep");
    }

    @Test
    void whatWasBrokenBeforeDoesNotStandInTheWay() {
        var twins = plan(Map.of(OFFICE, unit("Dinas", null), OTHER, unit("Dinas", null), SECTION, unit("A", null)));

        assertThatCode(() -> change(twins, SECTION, MARCH, state -> state.below(OFFICE))
                        .requireSound(twins, MARCH))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitStandsFromItsFirstDayToItsEnd() {
        var ended = change(plan, OTHER, JUNE, state -> state.ended(true, OFFICE));

        assertThat(ended.standing(OTHER, MARCH).name()).isEqualTo("Badan Misal");
        assertThatThrownBy(() -> ended.standing(OTHER, JUNE)).hasMessage("organisation.ended-already");
        assertThatThrownBy(() -> ended.standing(OTHER, JANUARY.minusDays(1))).hasMessage("organisation.before-begin");
        assertThatThrownBy(() -> ended.standing(new UnitId(77), MARCH)).hasMessage("organisation.unit-unknown");
    }

    private void assertRefused(UnitPlan after, String key) {
        assertThatThrownBy(() -> after.requireSound(plan, MARCH)).hasMessage(key);
    }

    private void assertAllowed(UnitPlan after) {
        assertThatCode(() -> after.requireSound(plan, MARCH)).doesNotThrowAnyException();
    }

    private static UnitPlan change(UnitPlan plan, UnitId unit, LocalDate day, UnaryOperator<UnitState> change) {
        return plan.with(unit, plan.of(unit).change(day, change));
    }

    private static UnitPlan plan(Map<UnitId, UnitState> units) {
        var timelines = new HashMap<UnitId, Timeline<UnitState>>();
        units.forEach((id, state) ->
                timelines.put(id, new Timeline<>(new TreeMap<>(Map.of(JANUARY, state)), List.of(UnitFact.values()))));
        return new UnitPlan(timelines);
    }

    private static UnitState unit(String name, @Nullable UnitId parent) {
        return new UnitState(name, null, parent, false, null, false, null);
    }
}
