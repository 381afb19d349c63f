package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines in words: near ones by days, far ones by date, late ones without alarm. */
class DueWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, due.today, 22 November 2026, WARNING",
        "2026-11-23, due.tomorrow, 23 November 2026, WARNING",
        "2026-11-25, due.in-days, 3, WARNING",
        "2026-11-26, due.in-days, 4, NEUTRAL",
        "2026-12-06, due.in-days, 14, NEUTRAL",
        "2026-12-07, due.on, 7 Desember 2026, NEUTRAL",
        "2026-11-21, due.late-days, 1, WARNING",
        "2026-11-08, due.late-days, 14, WARNING",
        "2026-11-07, due.late-since, 7 November 2026, WARNING"
    })
    void saysHowFarTheDayIs(LocalDate due, String key, String argument, Tone tone) {
        var words = DueWords.of(due, TODAY, Formats.INDONESIAN);
        assertThat(words.key()).isEqualTo(key);
        assertThat(words.argument()).hasToString(argument);
        assertThat(words.tone()).isEqualTo(tone);
    }
}
