package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import id.netral.TestClock;
import id.netral.common.Formats;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.learning.duty.AssignmentOrder;
import id.netral.learning.duty.AssignmentTarget;
import id.netral.learning.duty.Assignments;
import id.netral.learning.duty.Deadline;
import id.netral.learning.duty.Recurrence;
import id.netral.learning.progress.NewerVersion;
import id.netral.security.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The learner's home, as a learner reads it. */
class HomeViewTest extends LearningViewTestBase {

    @Autowired
    Assignments assignments;

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @Test
    void greetsAndOffersWhatIsThereWhenNothingIsAsked() {
        go("");
        assertThat(screen())
                .contains("Halo, Orang")
                .contains("Tidak ada tugas yang menunggu Anda.")
                .contains("0 JP tahun ini")
                .contains("Modul lain")
                .contains(fixture.aurat().title())
                .contains("Belum dimulai")
                .doesNotContain("Harus diselesaikan");
    }

    @Test
    void whatWasCorrectedSinceIsToldWithItsNote() {
        var card = new ChangedModulesCard(
                List.of(new NewerVersion(fixture.aurat(), List.of("Hukuman sedang diperbaiki."), false, 0)));

        assertThat(text(card))
                .contains("Diperbaiki sejak Anda menyelesaikannya", "Penyelesaian Anda tetap berlaku.")
                .contains(fixture.aurat().title(), "Hukuman sedang diperbaiki.");
        go("");
        assertThat(screen()).doesNotContain("Diperbaiki sejak Anda menyelesaikannya");
    }

    @Test
    void whatIsAskedStandsFirstWithItsDeadlineInWords() {
        assignments.assignAtStart(fixture.caleg().module(), null, today.plusDays(3));
        assignments.assignAtStart(fixture.aurat().module(), null, null);
        go("");
        assertThat(screen()).contains("2 modul menunggu Anda.").contains("Jatuh tempo 3 hari lagi");
        assertThat(headings()).containsSubsequence("Harus diselesaikan", "Modul lain");
        assertThat(find(H3.class).all())
                .extracting(LearningViewTestBase::text)
                .containsSubsequence(fixture.caleg().title(), fixture.aurat().title());
        assertThat(link("Mulai modul").getHref()).isEqualTo("modul/menghadiri-acara-caleg");
    }

    @Test
    void anOverdueModuleIsMarkedCalmly() {
        assignments.assignAtStart(fixture.aurat().module(), null, today.minusDays(2));
        go("");
        assertThat(screen()).contains("Lewat tenggat 2 hari");
    }

    @Test
    void theBigButtonGoesOnWhereReadingStopped() {
        var version = progress.openLesson(sari, AURAT, 3).orElseThrow().version();
        progress.keepPlace(sari, version, 3, 0);
        progress.lessonRead(sari, version, 1);
        go("");
        assertThat(link("Lanjutkan: pelajaran 3").getHref()).isEqualTo("modul/aurat-politik/pelajaran/3");
        assertThat(screen())
                .contains("1 dari 5 pelajaran dibaca")
                .contains(version.lessons().get(2).title());
    }

    @Test
    void onlyTheQuizIsLeftThenItIsContinued() {
        readAllLessons();
        go("");
        assertThat(link("Kerjakan kuis").getHref()).isEqualTo("modul/aurat-politik");
        var attempt = progress.startQuiz(sari, AURAT);
        go("riwayat");
        go("");
        assertThat(link("Lanjutkan kuis").getHref()).isEqualTo("kuis/" + attempt);
    }

    @Test
    void whatIsDoneCountsAndIsNoLongerAsked() {
        assignments.assignAtStart(fixture.aurat().module(), null, today.minusDays(2));
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        go("");
        assertThat(screen())
                .contains("1 JP tahun ini")
                .contains("Tidak ada tugas yang menunggu Anda.")
                .doesNotContain("Lewat tenggat");
        assertThat(headings()).contains("Sudah selesai").doesNotContain("Harus diselesaikan");
    }

    @Test
    void whatIsOnlyRecommendedStandsInAGroupOfItsOwnAndSaysWhy() {
        signIn(null, Role.SDM);
        assignments.assign(order(false, true, Recurrence.NONE, new Criterion.InPosition("analis", false)));
        signIn(sari);
        go("");
        assertThat(screen())
                .contains("Tidak ada tugas yang menunggu Anda.")
                .contains("Diminta karena jabatan Anda memuat \"analis\".");
        assertThat(headings()).contains("Disarankan untuk Anda").doesNotContain("Harus diselesaikan");
    }

    @Test
    void whatHasToBeDoneAnewSaysSinceWhen() {
        fixture.pass(sari, fixture.aurat(), TestClock.now().minus(Duration.ofDays(30)));
        signIn(null, Role.SDM);
        assignments.assign(order(true, false, Recurrence.every(12), new Criterion.Everyone()));
        signIn(sari);
        go("");
        assertThat(screen())
                .contains("1 modul menunggu Anda.")
                .contains("Perlu diulang sejak " + Formats.date(today, Formats.INDONESIAN));
        assertThat(headings()).contains("Harus diselesaikan").doesNotContain("Sudah selesai");
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        go("riwayat");
        go("");
        assertThat(headings()).contains("Sudah selesai").doesNotContain("Harus diselesaikan");
    }

    private AssignmentOrder order(boolean mandatory, boolean earlierCounts, Recurrence recurrence, Criterion whom) {
        return new AssignmentOrder(
                new AssignmentTarget.OneModule(fixture.aurat().module()),
                Audience.of(whom),
                today,
                null,
                Deadline.NONE,
                mandatory,
                earlierCounts,
                recurrence);
    }

    @Test
    void anAccountWithoutAnEmployeeIsToldWhereToGo() {
        signIn(null, Role.ADMIN);
        go("");
        assertThat(screen()).contains("Akun ini bukan akun pegawai").contains("Penugasan");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("sdm/penugasan");
    }
}
