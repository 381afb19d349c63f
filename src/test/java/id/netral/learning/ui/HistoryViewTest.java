package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.assessment.attempt.AttemptService;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's own record. */
class HistoryViewTest extends LearningViewTestBase {

    @Autowired
    AttemptService attempts;

    @Test
    void saysWhatWillStandHereWhileThereIsNothing() {
        go("riwayat");
        assertThat(screen()).contains("Belum ada riwayat");
        link("Ke beranda");
    }

    @Test
    void listsCompletionsWithDayScoreAndHoursByYear() {
        fixture.pass(sari, fixture.aurat(), Instant.parse("2026-12-31T16:59:59Z"));
        fixture.pass(sari, fixture.caleg(), Instant.parse("2026-12-31T17:00:00Z"));
        go("riwayat");
        assertThat(screen())
                .containsSubsequence("tahun 2027", "tahun 2026")
                .containsSubsequence(fixture.caleg().title(), "1 Januari 2027", "Nilai 90%")
                .containsSubsequence(fixture.aurat().title(), "31 Desember 2026", "Nilai 90%", "1 JP");
    }

    @Test
    void listsAttemptsWithTheirResults() {
        readAllLessons();
        var failed = progress.startQuiz(sari, AURAT);
        attempts.submit(sari, failed);
        var open = progress.startQuiz(sari, AURAT);
        go("riwayat");
        assertThat(screen())
                .contains("Belum ada modul yang selesai.")
                .containsSubsequence("Sedang dikerjakan", "Belum lulus");
        assertThat(link("percobaan ke-1").getHref()).isEqualTo("hasil/" + failed);
        assertThat(link("percobaan ke-2").getHref()).isEqualTo("kuis/" + open);
    }

    @Test
    void showsNobodyElsesRecord() {
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"));
        go("riwayat");
        assertThat(screen()).contains("Belum ada riwayat");
    }
}
