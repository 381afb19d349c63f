package id.netral.learning.jp;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.learning.jp.JpPeriod.Basis;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which twelve months belong together. */
class JpPeriodTest {

    private static final Year YEAR = Year.of(2026);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void aPnsCountsByCalendarYearEvenWithAContractDay() {
        assertThat(JpPeriod.of(JpKind.PNS, MARCH, YEAR))
                .isEqualTo(new JpPeriod(YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), Basis.CALENDAR_YEAR));
    }

    @Test
    void aPppkCountsFromTheContractsAnniversary() {
        var period = JpPeriod.of(JpKind.PPPK, MARCH, YEAR);
        assertThat(period.from()).isEqualTo("2026-03-01");
        assertThat(period.to()).isEqualTo("2027-02-28");
        assertThat(period.basis()).isEqualTo(Basis.CONTRACT_YEAR);
    }

    @Test
    void aPppkWithoutContractDayCountsByCalendarYearAndItIsSaid() {
        var period = JpPeriod.of(JpKind.PPPK, null, YEAR);
        assertThat(period.from()).isEqualTo("2026-01-01");
        assertThat(period.basis()).isEqualTo(Basis.CALENDAR_YEAR_INSTEAD);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2025", "2026-03-01, 2026", "2026-12-31, 2026", "2023-01-01, 2022"})
    void everyDayLiesInExactlyOneContractYear(LocalDate day, int year) {
        assertThat(JpPeriod.around(JpKind.PPPK, MARCH, day).year()).isEqualTo(Year.of(year));
        assertThat(JpPeriod.of(JpKind.PPPK, MARCH, Year.of(year - 1)).holds(day))
                .isFalse();
        assertThat(JpPeriod.of(JpKind.PPPK, MARCH, Year.of(year + 1)).holds(day))
                .isFalse();
    }

    @Test
    void aContractBegunOnALeapDayHasYearsToo() {
        var period = JpPeriod.of(JpKind.PPPK, LocalDate.of(2024, 2, 29), YEAR);
        assertThat(period.from()).isEqualTo("2026-02-28");
        assertThat(period.until()).isEqualTo("2027-02-28");
    }
}
