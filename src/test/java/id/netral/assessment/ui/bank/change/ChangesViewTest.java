package id.netral.assessment.ui.bank.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import id.netral.assessment.BankFixture;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.QuestionChangeId;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.assessment.ui.bank.BankViewTestBase;
import id.netral.question.QuestionDefinition.Type;
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

    @Test
    void manyAreLetInAtOnceAndWhatIsRefusedSaysWhy() {
        for (var number = 30; number < 33; number++) {
            editing.create(module, TestQuiz.question(number, Type.SINGLE));
        }
        database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        signInAs(database.find("198702022014021002"), Role.PELATIH, Role.PENINJAU);
        editing.create(module, TestQuiz.question(33, Type.SINGLE));
        go(BankPaths.CHANGES);
        chooseAll();
        findButton().withText("Setujui yang dipilih (4)").click();
        assertThat(review.count()).isEqualTo(4);
        findConfirmDialog().confirm();
        roundTrip();
        assertThat(screen())
                .contains("3 soal disetujui", "1 soal belum disetujui", "uji-33 – Soal uji 33?")
                .contains("Ini tulisan Anda sendiri. Orang lain perlu meninjaunya.")
                .doesNotContain("!id", "bank.change");
        assertThat(review.waiting(0, 10))
                .singleElement()
                .satisfies(left -> assertThat(left.definition().code()).isEqualTo("uji-33"));
        assertThat(fixture.questions(module)).isEqualTo(Type.values().length + 3);
    }

    @Test
    void whatWasWrittenAnewSinceTheListWasOpenedGoesOnWaiting() {
        var id = written();
        database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        signInAs(database.find("198702022014021002"), Role.PENINJAU);
        go(BankPaths.CHANGES);
        chooseAll();
        jdbc.sql("UPDATE question_change SET version = version + 1 WHERE id = ?")
                .param(id.value())
                .update();
        findButton().withText("Setujui yang dipilih (1)").click();
        findConfirmDialog().confirm();
        roundTrip();
        assertThat(screen()).contains("0 soal disetujui", "Penulisnya sudah menyimpan tulisan baru");
        assertThat(review.count()).isEqualTo(1);
    }

    @Test
    void whoOnlyWritesChoosesNothing() {
        written();
        go(BankPaths.CHANGES);
        assertThat(screen()).doesNotContain("Setujui yang dipilih");
    }

    private void chooseAll() {
        chooseAll(find(Grid.class).single());
    }

    private static <T> void chooseAll(Grid<T> grid) {
        ((GridMultiSelectionModel<T>) grid.getSelectionModel()).selectAll();
    }

    private QuestionChangeId written() {
        var anew = BankFixture.withStem(stored(question(Type.SINGLE)), "Soal yang lain?");
        return Objects.requireNonNull(
                editing.revise(question(Type.SINGLE), anew, 1).waiting());
    }
}
