package id.netral.assessment.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionDefinition.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trainer writes questions and corrects them. */
class QuestionFormTest extends BankViewTestBase {

    @ParameterizedTest
    @EnumSource(Type.class)
    void savingWithoutAChangeMakesNoRevision(Type type) {
        var before = stored(question(type));
        go(BankPaths.edit(question(type)));
        save();
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        assertThat(stored(question(type))).isEqualTo(before);
        assertThat(newest(question(type))).isEqualTo(1);
    }

    @Test
    void aSingleChoiceGetsANewKey() {
        go(BankPaths.edit(question(Type.SINGLE)));
        findTextArea().withLabel("Teks soal").setValue("Pilih yang kedua?");
        findCheckbox().withLabel("Jawaban tepat").atIndex(2).click();
        save();
        var body = (Choice) stored(question(Type.SINGLE)).body();
        assertThat(body.options()).extracting(option -> option.correct()).containsExactly(false, true, false, false);
        go(BankPaths.question(question(Type.SINGLE)));
        assertThat(screen()).contains("Revisi 2", "Berubah: teks soal, pilihan atau kunci");
    }

    @Test
    void rowsAreAddedMovedAndRemoved() {
        go(BankPaths.edit(question(Type.ORDERING)));
        press("Turunkan baris 1");
        press("Hapus baris 3");
        findButton().withText("Tambah langkah").click();
        findTextArea().withLabel("Langkah").atIndex(3).setValue("Langkah Z");
        save();
        assertThat(((Ordering) stored(question(Type.ORDERING)).body()).steps())
                .containsExactly("Langkah B", "Langkah A", "Langkah Z");
    }

    @Test
    void aNumberGetsAnotherTolerance() {
        go(BankPaths.edit(question(Type.NUMERIC)));
        find(BigDecimalField.class).all().getLast().setValue(new BigDecimal("-1"));
        save();
        assertThat(getCurrentView()).isInstanceOf(EditQuestionView.class);
        assertThat(screen()).contains("Belum tersimpan");
        find(BigDecimalField.class).all().getLast().setValue(new BigDecimal("2"));
        save();
        assertThat(((Numeric) stored(question(Type.NUMERIC)).body()).tolerance())
                .isEqualByComparingTo("2");
    }

    @Test
    void pairsMessagesAndPlacesAreEdited() {
        go(BankPaths.edit(question(Type.MATCHING)));
        findTextArea().withLabel("Pasangannya").atIndex(1).setValue("Kanan Z");
        save();
        var matching = (Matching) stored(question(Type.MATCHING)).body();
        assertThat(matching.options().get(matching.prompts().getFirst().option()))
                .isEqualTo("Kanan Z");

        go(BankPaths.edit(question(Type.MARK_CHAT)));
        findTextArea().withLabel("Pesan").atIndex(3).setValue("Pesan yang lain");
        save();
        assertThat(((MarkChat) stored(question(Type.MARK_CHAT)).body())
                        .messages()
                        .getLast()
                        .text())
                .isEqualTo("Pesan yang lain");

        go(BankPaths.edit(question(Type.MARK_PICTURE)));
        findIntegerField().withLabel("Kiri (%)").atIndex(1).setValue(90);
        save();
        assertThat(screen()).contains("Tempat: ada tempat yang keluar dari gambar");
        findIntegerField().withLabel("Kiri (%)").atIndex(1).setValue(25);
        save();
        assertThat(((MarkPicture) stored(question(Type.MARK_PICTURE)).body())
                        .spots()
                        .getFirst()
                        .x())
                .isEqualTo(25);
    }

    @Test
    void whatIsWrongIsSaidInWordsAndNothingTypedIsLost() {
        go(BankPaths.edit(question(Type.SINGLE)));
        findTextArea().withLabel("Teks soal").setValue("Tidak ada yang benar?");
        findCheckbox().withLabel("Jawaban tepat").atIndex(1).click();
        findTextArea().withLabel("Pilihan").atIndex(2).setValue("Pilihan C");
        save();
        assertThat(screen())
                .contains("Pilihan: belum ada jawaban yang benar.", "Pilihan: ada dua isian yang sama.")
                .doesNotContain("!id", "fault.");
        assertThat(findTextArea().withLabel("Teks soal").component().getValue()).isEqualTo("Tidak ada yang benar?");
        assertThat(newest(question(Type.SINGLE))).isEqualTo(1);
    }

    @Test
    void emptyFieldsSayWhatToFillIn() {
        go("bank-soal/baru?modul=" + module);
        save();
        assertThat(screen()).contains("Belum tersimpan. Ada isian yang perlu dilengkapi");
        assertThat(findTextArea().withLabel("Teks soal").component().getErrorMessage())
                .isEqualTo("Tulis teks soalnya.");
    }

    @Test
    void somebodyElseSavedFirst() {
        go(BankPaths.edit(question(Type.SINGLE)));
        editing.revise(
                question(Type.SINGLE), BankFixture.withStem(stored(question(Type.SINGLE)), "Yang lain lebih dulu?"), 1);
        SecondReader.letsIn(review);
        findTextArea().withLabel("Teks soal").setValue("Saya terlambat?");
        save();
        assertThat(screen()).contains("orang lain sudah menyimpan revisi 2");
        assertThat(findTextArea().withLabel("Teks soal").component().getValue()).isEqualTo("Saya terlambat?");
        assertThat(stored(question(Type.SINGLE)).stem()).isEqualTo("Yang lain lebih dulu?");
    }

    @Test
    void aNewQuestionIsWrittenForAModule() {
        go("bank-soal/baru?modul=" + module);
        findTextArea().withLabel("Teks soal").setValue("Soal yang baru ditulis?");
        for (var i = 0; i < 4; i++) {
            findTextArea().withLabel("Pilihan").atIndex(i + 1).setValue("Pilihan " + i);
        }
        findCheckbox().withLabel("Jawaban tepat").atIndex(3).click();
        findTextArea().withLabel("Penjelasan").setValue("Karena begitu.");
        findComboBox(String.class).withLabel("Topik").selectItem("topik-1");
        findMultiSelectComboBox(ArticleChoice.class)
                .withLabel("Dasar hukum")
                .component()
                .setValue(Set.of(new ArticleChoice(TestQuiz.ARTICLE, "Pasal 1 UU Uji")));
        save();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith(BankPaths.CHANGES + "/");
        go(BankPaths.question(fixture.question(module, "soal-12")));
        assertThat(screen()).contains("Soal soal-12", "Soal yang baru ditulis?").doesNotContain("paket materi.");
        assertThat(stored(fixture.question(module, "soal-12")).articles()).isEqualTo(List.of(TestQuiz.ARTICLE));
    }

    @Test
    void thePreviewFollowsWhatIsTyped() {
        go(BankPaths.edit(question(Type.MARK_PICTURE)));
        findIntegerField().withLabel("Kiri (%)").atIndex(1).setValue(33);
        assertThat(find(QuestionPreview.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("item")
                        .toString())
                .contains("\"x\":33");
    }

    private void press(String label) {
        findButton().withAriaLabel(label).click();
    }

    private void save() {
        findButton().withText("Simpan").click();
        roundTrip();
        SecondReader.letsIn(review);
    }

    private int newest(long question) {
        return catalogue.find(question).orElseThrow().newest().number();
    }
}
