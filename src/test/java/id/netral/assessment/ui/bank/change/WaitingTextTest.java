package id.netral.assessment.ui.bank.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.QuestionChangeId;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.assessment.ui.bank.BankViewTestBase;
import id.netral.common.EmployeeId;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What waits for a second person is gone on with by its author, and by nobody else; no text is lost unseen. */
class WaitingTextTest extends BankViewTestBase {

    @Test
    void theAuthorGoesOnWithTheWaitingText() {
        change("Soal yang lain?");
        go(BankPaths.edit(question(Type.SINGLE)));
        assertThat(stem()).isEqualTo("Soal yang lain?");
        assertThat(screen()).contains("masih menunggu tinjauan").doesNotContain("!id", "bank.change");

        write("Soal yang lain lagi?");
        assertThat(waiting().definition().stem()).isEqualTo("Soal yang lain lagi?");
        SecondReader.letsIn(review);
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Soal yang lain lagi?");
    }

    @Test
    void othersAreToldBeforeTheyWrite() {
        change("Soal yang lain?");
        signInAs(budi(), Role.PELATIH, Role.PENINJAU);
        go(BankPaths.edit(question(Type.SINGLE)));
        assertThat(screen()).contains("perubahan tulisan Orang Uji", "menunggu tinjauan");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void aNewQuestionThatWaitsIsWrittenAnewAndWithdrawn() {
        var id = Objects.requireNonNull(
                editing.create(module, TestQuiz.question(30, Type.SINGLE)).waiting());
        go(BankPaths.change(id));
        findButton().withText("Ubah").click();
        roundTrip();
        assertThat(stem()).isEqualTo("Soal uji 30?");
        write("Soal baru, ditulis lagi?");
        assertThat(waiting().definition().stem()).isEqualTo("Soal baru, ditulis lagi?");

        go(BankPaths.change(id));
        findButton().withText("Tarik usulan").click();
        roundTrip();
        assertThat(review.count()).isZero();
    }

    @Test
    void aFormOpenedBeforeTheTextWaitedDoesNotWriteOverIt() {
        go(BankPaths.edit(question(Type.SINGLE)));
        change("Disimpan dari tab lain?");
        write("Dari tab yang lama?");
        assertThat(screen()).contains("Anda sudah mengusulkan perubahan").doesNotContain("!id");
        assertThat(stem()).isEqualTo("Dari tab yang lama?");
        assertThat(waiting().definition().stem()).isEqualTo("Disimpan dari tab lain?");
    }

    @Test
    void aWaitingTextOpenedTwiceIsNotWrittenOver() {
        var id = change("Soal yang lain?");
        go(BankPaths.edit(question(Type.SINGLE)));
        jdbc.sql("UPDATE question_change SET version = version + 1 WHERE id = ?")
                .param(id.value())
                .update();
        write("Dari tab yang lama?");
        assertThat(screen()).contains("sudah disimpan lagi dari tempat lain");
        assertThat(waiting().definition().stem()).isEqualTo("Soal yang lain?");
    }

    @Test
    void whatWasGivenBackIsMendedAndWaitsAgain() {
        var id = change("Soal yang lain?");
        signInAs(budi(), Role.PENINJAU);
        review.giveBack(id, "Kurang jelas.");
        signIn(Role.PELATIH);
        go(BankPaths.change(id));
        findButton().withText("Perbaiki dan ajukan lagi").click();
        roundTrip();
        assertThat(screen()).contains("Kurang jelas.");
        write("Soal yang lebih jelas?");
        assertThat(waiting().id()).isEqualTo(id);
        assertThat(review.returned()).isEmpty();
    }

    @Test
    void aTextWrittenOverAnOlderRevisionSaysSoAndGoesOn() {
        change("Soal yang lain?");
        var pack = BankFixture.withStem(TestQuiz.question(Type.SINGLE.ordinal(), Type.SINGLE), "Dari paket?");
        fixture.publish(module, TestQuiz.quiz(60, 5, 1, List.of(pack)));
        go(BankPaths.edit(question(Type.SINGLE)));
        assertThat(screen()).contains("sudah berubah menjadi revisi 2");
        write("Dari paket, diperbaiki?");
        SecondReader.letsIn(review);
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Dari paket, diperbaiki?");
    }

    @Test
    void labelsGivenMeanwhileStay() {
        relabel("lama", "dibuang");
        var now = stored(question(Type.SINGLE));
        var anew = BankFixture.withLabels(
                BankFixture.withStem(now, "Soal yang lain?"), new Labels(null, null, List.of("lama", "usulan")));
        editing.revise(question(Type.SINGLE), anew, 1);
        relabel("lama", "dibuang", "baru");

        signInAs(budi(), Role.PENINJAU);
        go(BankPaths.change(waiting().id()));
        assertThat(screen()).contains("label bebas");
        findButton().withText("Setujui").click();
        roundTrip();
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Soal yang lain?");
        assertThat(stored(question(Type.SINGLE)).labels().tags()).containsExactly("lama", "baru", "usulan");
    }

    @Test
    void anEditorOpenedBeforeDoesNotTakeLabelsBack() {
        fixture.hide(); // nobody is asked it: what is saved holds at once
        go(BankPaths.edit(question(Type.SINGLE)));
        relabel("baru");
        findTextArea().withLabel("Teks soal").setValue("Soal yang lain?");
        findButton().withText("Simpan").click();
        roundTrip();
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Soal yang lain?");
        assertThat(stored(question(Type.SINGLE)).labels().tags()).containsExactly("baru");
    }

    private QuestionChangeId change(String stem) {
        var anew = BankFixture.withStem(stored(question(Type.SINGLE)), stem);
        return Objects.requireNonNull(
                editing.revise(question(Type.SINGLE), anew, 1).waiting());
    }

    private void relabel(String... tags) {
        editing.relabel(question(Type.SINGLE), new Labels(null, null, List.of(tags)));
    }

    private void write(String stem) {
        findTextArea().withLabel("Teks soal").setValue(stem);
        findButton().withText("Simpan").click();
        roundTrip();
    }

    private String stem() {
        return findTextArea().withLabel("Teks soal").component().getValue();
    }

    private WaitingQuestion waiting() {
        var all = review.waiting(0, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private EmployeeId budi() {
        database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        return database.find("198702022014021002");
    }
}
