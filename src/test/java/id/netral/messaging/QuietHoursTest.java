package id.netral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mails may leave. 22 November 2026 is a Sunday. */
class QuietHoursTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(JAKARTA).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T07:00", // free
        "2026-11-23T06:30, 2026-11-23T06:30", // the first free minute
        "2026-11-23T06:29, 2026-11-23T06:30",
        "2026-11-23T00:00, 2026-11-23T06:30",
        "2026-11-23T19:59, 2026-11-23T19:59",
        "2026-11-23T20:00, 2026-11-24T06:30", // over midnight
        "2026-11-23T23:59, 2026-11-24T06:30",
        "2026-11-21T21:00, 2026-11-23T06:30", // Saturday night goes on until Monday
        "2026-11-22T12:00, 2026-11-23T06:30" // Sunday
    })
    void aMailWaitsForTheFirstFreeMinute(String asked, String leaves) {
        assertThat(QuietHours.DEFAULT.next(local(asked), JAKARTA)).isEqualTo(local(leaves));
    }

    @Test
    void theDayIsTheAgencys() {
        var sundayNoonInUtc = Instant.parse("2026-11-22T12:00:00Z"); // 21.00 in Jayapura
        var quiet = new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 30), Set.of());
        assertThat(quiet.isQuiet(sundayNoonInUtc, ZoneId.of("Asia/Jayapura"))).isTrue();
        assertThat(quiet.isQuiet(sundayNoonInUtc, JAKARTA)).isFalse();
    }

    @Test
    void quietMayAlsoLieWithinADay() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), Set.of());
        assertThat(noon.next(local("2026-11-23T12:30"), JAKARTA)).isEqualTo(local("2026-11-23T13:00"));
        assertThat(noon.next(local("2026-11-23T23:30"), JAKARTA)).isEqualTo(local("2026-11-23T23:30"));
    }

    @Test
    void twiceTheSameTimeMeansNoQuietNights() {
        var never = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0), Set.of());
        assertThat(never.next(local("2026-11-23T08:00"), JAKARTA)).isEqualTo(local("2026-11-23T08:00"));
    }

    @Test
    void oneDayMustBeLeft() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new QuietHours(LocalTime.MIN, LocalTime.NOON, EnumSet.allOf(DayOfWeek.class)))
                .withMessage("quiet-hours.all-days");
    }
}
