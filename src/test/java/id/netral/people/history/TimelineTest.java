package id.netral.people.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.people.UnitId;
import id.netral.people.UnitState;
import id.netral.people.UnitState.UnitFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static final UnitState OLD = new UnitState("Bidang Lama", null, new UnitId(1), false, null, false, null);

    @Test
    void aChangeIsCarriedIntoWhatIsPlannedForAnotherFact() {
        var timeline = timeline(Map.of(JANUARY, OLD, JUNE, OLD.below(new UnitId(2))));

        var rows = timeline.change(MARCH, state -> state.named("Bidang Baru"));

        assertThat(rows)
                .containsExactly(
                        Map.entry(MARCH, OLD.named("Bidang Baru")),
                        Map.entry(JUNE, OLD.named("Bidang Baru").below(new UnitId(2))));
    }

    @Test
    void aChangeEndsWhereTheSameFactIsPlannedToChange() {
        var timeline = timeline(Map.of(JANUARY, OLD, JUNE, OLD.named("Bidang Nanti")));

        var rows = timeline.change(MARCH, state -> state.named("Bidang Baru"));

        assertThat(rows).containsExactly(Map.entry(MARCH, OLD.named("Bidang Baru")));
        assertThat(timeline.with(rows).on(JUNE)).contains(OLD.named("Bidang Nanti"));
    }

    @Test
    void aChangeBeforeTheFirstDayReachesBack() {
        var timeline = timeline(Map.of(MARCH, OLD));

        var rows = timeline.change(JANUARY, state -> state.below(new UnitId(9)));

        assertThat(rows)
                .containsExactly(
                        Map.entry(JANUARY, OLD.below(new UnitId(9))), Map.entry(MARCH, OLD.below(new UnitId(9))));
    }

    @Test
    void whatChangesNothingAddsNoRows() {
        assertThat(timeline(Map.of(JANUARY, OLD)).change(MARCH, state -> state.named("Bidang Lama")))
                .isEmpty();
    }

    @Test
    void aRewriteReachesEveryLaterState() {
        var timeline = timeline(Map.of(JANUARY, OLD, JUNE, OLD.below(new UnitId(2))));

        var rows = timeline.rewrite(
                MARCH, state -> new UnitId(2).equals(state.parent()) ? state.below(new UnitId(3)) : state);

        assertThat(rows).containsExactly(Map.entry(JUNE, OLD.below(new UnitId(3))));
    }

    private static Timeline<UnitState> timeline(Map<LocalDate, UnitState> states) {
        return new Timeline<>(new TreeMap<>(states), List.of(UnitFact.values()));
    }
}
