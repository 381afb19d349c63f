package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days of assignments: until when, and when anew. */
class ScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aFixedDayHoldsForThoseAskedAtTheBeginningAndInTime() {
        var due = new Deadline.On(day("2026-02-28"));
        assertThat(due.dueOn(START, START, START)).isEqualTo("2026-02-28");
        assertThat(due.dueOn(START, START, day("2026-02-20"))).isEqualTo("2026-02-28");
    }

    @Test
    void whoIsAskedAfterTheFixedDayGetsAsLongAsTheFirst() {
        assertThat(new Deadline.On(day("2026-03-02")).dueOn(START, START, day("2026-06-01")))
                .isEqualTo("2026-07-01");
        assertThat(new Deadline.On(day("2026-02-01")).dueOn(START, START, day("2026-06-01")))
                .isEqualTo("2026-06-08");
    }

    @Test
    void aLaterCycleHasItsDayAsFarFromItsBeginning() {
        assertThat(new Deadline.On(day("2026-03-02")).dueOn(START, day("2027-01-31"), day("2027-01-31")))
                .isEqualTo("2027-03-02");
    }

    @Test
    void daysAreCountedFromBeingAsked() {
        assertThat(new Deadline.AfterDays(14).dueOn(START, START, day("2026-06-01")))
                .isEqualTo("2026-06-15");
        assertThat(Deadline.NONE.dueOn(START, START, START)).isNull();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Deadline.AfterDays(0));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Deadline.AfterDays(366));
    }

    @Test
    void monthsAreCountedFromTheFirstDayAlsoWhenItIsTheLastOfItsMonth() {
        var everyMonth = Recurrence.every(1);
        assertThat(everyMonth.periods(START, START)).isZero();
        assertThat(everyMonth.periods(START, day("2026-02-27"))).isZero();
        assertThat(everyMonth.periods(START, day("2026-02-28"))).isEqualTo(1);
        assertThat(everyMonth.beginning(START, 1)).isEqualTo("2026-02-28");
        assertThat(everyMonth.periods(START, day("2026-03-31"))).isEqualTo(2);
        assertThat(Recurrence.every(12).periods(START, day("2028-01-30"))).isEqualTo(1);
        assertThat(Recurrence.every(12).periods(START, day("2028-01-31"))).isEqualTo(2);
        assertThat(Recurrence.NONE.periods(START, day("2036-01-31"))).isZero();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Recurrence.every(0));
    }

    @Test
    void aRuleHasChangedWhenAKnownArticleStandsOtherwise() {
        var known = new ArticleStates(Map.of("a", "IN_FORCE", "b", "IN_FORCE"));
        assertThat(known.changedIn(new ArticleStates(Map.of("a", "IN_FORCE")))).isFalse();
        assertThat(known.changedIn(new ArticleStates(Map.of("a", "IN_FORCE", "c", "NOT_IN_FORCE"))))
                .as("newly cited")
                .isFalse();
        assertThat(known.changedIn(new ArticleStates(Map.of("b", "NOT_IN_FORCE c"))))
                .isTrue();
        assertThat(ArticleStates.parse(known.json())).isEqualTo(known);
    }
}
