package id.netral.assessment.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.BankFixture;
import id.netral.assessment.QuestionChangeId;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A trainer writes in a published module; the reviewer sees everything that is to be judged, and lets it in. */
class ChangesViewTest extends BankViewTestBase {

    @Test
    void theReviewerSeesTheKeyAndWhatChangesAndLetsItIn() {
        var id = written();
        database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        signInAs(database.find("198702022014021002"), Role.PENINJAU);
        go(BankPaths.CHANGES);
        assertThat(screen()).doesNotContain("!id");
        go(BankPaths.change(id));
        assertThat(screen())
                .contains("Soal yang lain?", "Pilihan A", "UMPAN-PILIHAN A", "UMPAN-SOAL", "Soal uji 0?")
                .contains("Ditulis Orang Uji", "Berubah: teks soal", "keluar di 0 pengerjaan")
                .doesNotContain("!id", "bank.change");
        findButton().withText("Setujui").click();
        roundTrip();
        assertThat(getCurrentView()).isInstanceOf(ChangesView.class);
        assertThat(screen()).contains("Tidak ada soal yang menunggu");
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Soal yang lain?");
    }

    @Test
    void theAuthorSeesThatItWaitsAndMayOnlyWithdrawIt() {
        var id = written();
        go(BankPaths.question(question(Type.SINGLE)));
        assertThat(screen()).contains("Ada perubahan tulisan Orang Uji yang menunggu tinjauan", "Soal uji 0?");
        signIn(Role.PELATIH, Role.PENINJAU);
        go(BankPaths.change(id));
        assertThat(screen()).doesNotContain("Setujui");
        findButton().withText("Tarik usulan").click();
        roundTrip();
        assertThat(review.count()).isZero();
    }

    private QuestionChangeId written() {
        var anew = BankFixture.withStem(stored(question(Type.SINGLE)), "Soal yang lain?");
        return Objects.requireNonNull(
                editing.revise(question(Type.SINGLE), anew, 1).waiting());
    }
}
