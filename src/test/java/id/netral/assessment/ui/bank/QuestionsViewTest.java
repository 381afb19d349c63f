package id.netral.assessment.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasErrorParameter;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.QuestionListing;
import id.netral.assessment.bank.QuestionReuse;
import id.netral.catalog.ModuleReference;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trainers and reviewers look for questions, read one, and put it away or take it up again. */
class QuestionsViewTest extends BankViewTestBase {

    @Autowired
    QuestionReuse reuse;

    @Test
    void theAddressHoldsTheFilter() {
        go("bank-soal?modul=" + module + "&jenis=MARK_CHAT");
        assertThat(codes()).containsExactly("uji-" + Type.MARK_CHAT.ordinal());
        assertThat(screen()).contains("1 soal", "Semua (1)");
        go("bank-soal?modul=" + module + "&jenis=TIDAK_ADA&tingkat=x&fase=y&status=z");
        assertThat(codes()).hasSize(Type.values().length);
    }

    @Test
    void filtersAsOneChooses() {
        go("bank-soal?modul=" + module);
        findTextField().withLabel("Cari").setValue("[[1]]");
        assertThat(codes()).containsExactly("uji-" + Type.GAPS.ordinal());
        findTextField().withLabel("Cari").setValue("tidak ada yang begini");
        assertThat(screen()).contains("Tidak ada soal yang cocok");
        findButton().withText("Hapus saringan").click();
        assertThat(findSelect(ModuleReference.class)
                        .withLabel("Modul")
                        .component()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatIsDueForReviewComesFirst() {
        go("bank-soal?modul=" + module);
        assertThat(screen()).contains("Perlu ditinjau (0)", "Dipakai (11)", "Ditarik (0)", "Semua (11)");
        findButton().withText("Perlu ditinjau (0)").click();
        assertThat(screen()).contains("Tidak ada yang perlu ditinjau");
        editing.relabel(question(Type.SINGLE), new Labels(null, catalogue.today(), List.of("rapat")));
        go("bank-soal?status=perlu-ditinjau&modul=" + module);
        assertThat(codes()).containsExactly("uji-0");
        assertThat(text(findGrid(QuestionListing.class).getCellComponent(0, 0)))
                .contains("Soal uji 0?", "Perlu ditinjau", "rapat", "Pilihan tunggal", "Revisi 1");
    }

    @Test
    void aQuestionShowsItsKeyItsArticlesItsUsesAndItsHistory() {
        go("bank-soal/" + question(Type.SINGLE));
        assertThat(screen())
                .contains("Soal uji-0", "Pilihan A", "Jawaban tepat", "UMPAN-PILIHAN A", "UMPAN-SOAL 0")
                .contains("Modul Uji, versi 1", "Versi sekarang", "memakai revisi 1", "Tulisan pertama")
                .contains("berasal dari paket materi");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("pasal/uji-kuis-1");
        var preview = find(QuestionPreview.class).single().getElement();
        assertThat(preview.getPropertyRaw("item").toString())
                .contains("Soal uji 0?", "Pilihan A")
                .doesNotContain("UMPAN", "correct");
    }

    @Test
    void everyTypeHasAReadableKey() {
        for (var type : Type.values()) {
            go("bank-soal/" + question(type));
            assertThat(screen()).as(type.name()).contains("Jawaban tepat").doesNotContain("!id");
        }
        go("bank-soal/" + question(Type.NUMERIC));
        assertThat(screen()).contains("12,5 hari (boleh meleset 0,5)");
        go("bank-soal/" + question(Type.MATCHING));
        assertThat(screen()).contains("Kiri A → Kanan A", "Pengecoh: Kanan C");
    }

    @Test
    void aQuestionIsPutIntoAnotherModuleByReference() {
        var other = fixture.module(TestQuiz.quiz(60, 5, 1, TestQuiz.questions(1)));
        var question = question(Type.SHORT_TEXT);
        go("bank-soal/" + question);
        assertThat(screen()).doesNotContain("Dipakai bersama");
        findButton().withText("Pakai di modul lain").click();
        findButton().withText("Pakai di modul ini").click();
        @SuppressWarnings("unchecked")
        var modules = (ComboBox<ModuleReference>) find(ComboBox.class).single();
        assertThat(modules.getErrorMessage()).isEqualTo("Pilih modulnya dulu.");
        var target = modules.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(other))
                .findFirst()
                .orElseThrow();
        modules.setValue(target);
        findButton().withText("Pakai di modul ini").click();
        assertThat(screen()).doesNotContain("Dipakai bersama");
        SecondReader.letsIn(review);
        go("bank-soal/" + question);
        assertThat(screen()).contains("Dipakai bersama", "dipakai juga di 1 modul lain", target.title());

        go("bank-soal/" + reuse.usedIn(question).getFirst().id());
        assertThat(screen()).contains("mengikuti soal di modul lain");
        assertThat(findButton().withText("Ubah").exists()).isFalse();
        findButton().withText("Lepaskan kaitan").click();
        assertThat(screen()).doesNotContain("Dipakai bersama");
    }

    @Test
    void retiringAsksFirstAndCanBeTakenBack() {
        go("bank-soal/" + question(Type.ORDERING));
        findButton().withText("Tarik").click();
        findConfirmDialog().confirm();
        assertThat(screen()).contains("Ditarik");
        findButton().withText("Pakai lagi").click();
        assertThat(screen()).contains("Dipakai").doesNotContain("Ditarik");
        assertThat(findButton().withText("Tarik").exists()).isTrue();
    }

    @Test
    void labelsAreChangedWithoutARevision() {
        go("bank-soal/" + question(Type.GAPS));
        findButton().withText("Ubah label").click();
        find(LabelFields.class).single().show(new Labels(null, catalogue.today(), List.of("baru")));
        findButton().withText("Simpan label").click();
        assertThat(screen()).contains("baru", "Perlu ditinjau", "Revisi 1").doesNotContain("Revisi 2");
    }

    @Test
    void aReviewerReadsOnly() {
        signIn(Role.PENINJAU);
        go("bank-soal/" + question(Type.SINGLE));
        assertThat(screen()).contains("Jawaban tepat");
        assertThat(findButton().withText("Ubah").exists()).isFalse();
        go("bank-soal");
        assertThat(findButton().withText("Tulis soal").exists()).isFalse();
        for (var path : List.of(
                "bank-soal/baru", BankPaths.edit(question(Type.SINGLE)), BankPaths.regrade(question(Type.SINGLE)))) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
        }
    }

    @Test
    void learnersAndUnknownQuestionsAreTurnedAway() {
        for (var path : List.of("bank-soal/999999999", "bank-soal/abc", "bank-soal/-1/ubah")) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
        }
        signIn(Role.SDM);
        for (var path : List.of("bank-soal", "bank-soal/" + question(Type.SINGLE))) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
        }
    }

    private List<String> codes() {
        var grid = findGrid(QuestionListing.class);
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).code())
                .toList();
    }
}
