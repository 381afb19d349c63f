package id.netral.branching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasErrorParameter;
import id.netral.branching.Choice;
import id.netral.branching.RunId;
import id.netral.branching.StoryRuns;
import id.netral.security.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner plays a story: choices, consequences, ending, resuming, playing again. */
class StoryPlayViewTest extends StoryViewTestBase {

    @Autowired
    StoryRuns runs;

    @Test
    void theListTellsWhatThereIsAndHowFarOneIs() {
        go("kasus");
        assertThat(screen()).contains("Ajakan masuk grup WhatsApp", "Pengajian yang tiba-tiba jadi kampanye");
        assertThat(screen()).contains("Belum dimainkan");
        runs.startOrResume(GROUP);
        go("kasus");
        assertThat(screen()).contains("Sedang dimainkan");
    }

    @Test
    void aStoryIsPlayedToItsEndingWithVerdictReasonAndArticles() {
        go("kasus/" + GROUP);
        findButton().withText("Mulai").click();
        assertThat(screen()).contains("Langkah 1", "Meja kerja, Senin pagi", "Apa yang Anda lakukan sekarang?");
        choose("Keluar sekarang juga");
        assertThat(screen()).contains("Akibatnya", "Dua ketukan, selesai.", "Langkah 2");
        choose("Menyimpan tangkapan layar");
        choose("Menceritakan apa");
        choose("Meminta tautan dihapus");
        assertThat(screen())
                .contains("Selesai dalam 4 langkah", "Menjaga diri, juga menjaga staf", "Menurut aturan:Boleh")
                .contains("Mengapa", "Dasar aturannya", "Jalan yang Anda pilih", "Meja kerja, Senin pagi")
                .contains("Anda mengumpulkan 8 poin.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("pasal/pp-94-2021-26-1");
    }

    @Test
    void oneComesBackToWhereOneLeftAndSeesTheEarlierScene() {
        go("kasus/" + GROUP);
        findButton().withText("Mulai").click();
        choose("Bertanya kepada Dedi");
        go("kasus");
        go("kasus/" + GROUP);
        assertThat(screen()).contains("Pesan pribadi dengan Dedi", "Langkah 2");

        findButton().withText("Lihat adegan sebelumnya").click();
        assertThat(screen())
                .contains("Meja kerja, Senin pagi", "Langkah 1, sudah lewat", "Yang Anda pilih", "Anda belum keluar");
        assertThat(find(NativeButton.class).exists()).isFalse();
        findButton().withText("Kembali ke adegan sekarang").click();
        assertThat(screen()).contains("Pesan pribadi dengan Dedi");
    }

    @Test
    void theChoicesStandAsTheRunDrewThemAlsoOnComingBack() {
        go("kasus/" + GROUP);
        findButton().withText("Mulai").click();
        var drawn = runs.open(GROUP).orElseThrow().scene("notifikasi").orElseThrow().choices().stream()
                .map(Choice::text)
                .toList();
        assertThat(offered()).isEqualTo(drawn);
        go("kasus");
        go("kasus/" + GROUP);
        assertThat(offered()).isEqualTo(drawn);
        choose("Bertanya kepada Dedi");
        findButton().withText("Lihat adegan sebelumnya").click();
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .isEqualTo(drawn);
    }

    private List<String> offered() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void theNewSceneIsAnnouncedAndItsHeadingCanTakeTheFocus() {
        go("kasus/" + GROUP);
        findButton().withText("Mulai").click();
        choose("Bertanya kepada Dedi");
        assertThat(screen()).contains("Adegan berikutnya: Pesan pribadi dengan Dedi.");
        assertThat(find(H2.class).single().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    @Test
    void playingAgainIsAnotherRunAndTheOldOneCanBeReadAgain() {
        var first = finish();
        go("kasus/" + GROUP);
        assertThat(screen()).contains("Permainan ke-1: Ikut tercatat");
        go("kasus/" + GROUP + "/jejak/" + first);
        assertThat(screen()).contains("Ikut tercatat", "Bertahan beberapa hari", "Permainan ke-1");
        findButton().withText("Main lagi").click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("kasus/" + GROUP);
        assertThat(screen()).contains("Langkah 1");
        assertThat(runs.open(GROUP))
                .hasValueSatisfying(run -> assertThat(run.number()).isEqualTo(2));
    }

    @Test
    void anEndingShowsTheSameStepBeforeAndAfterDesignation() {
        var run = finish();
        for (var path : List.of("kasus/" + GROUP + "/jejak/" + run, "kasus/" + GROUP)) {
            go(path);
            if (path.endsWith(GROUP)) {
                findButton().withText("Main lagi").click();
                for (var words :
                        List.of("Keluar sekarang", "Menyimpan", "Menceritakan", "Ikut mengeklik", "Bertahan")) {
                    choose(words);
                }
            }
            assertThat(text(find(AfterDesignation.class).single()))
                    .contains("Perbuatan yang sama, setelah penetapan", "Bergabung atau bertahan di grup")
                    .containsSubsequence(
                            "Sebelum calon ditetapkan",
                            "Tidak boleh",
                            "sanksi moral",
                            "Setelah calon ditetapkan",
                            "Tidak boleh",
                            "hukuman disiplin berat");
        }
    }

    @Test
    void anEndingThatNoSingleStepDecidedSaysItInTheAuthorsWords() {
        var run = runs.startOrResume(GROUP);
        runs.choose(run.id(), 1, "notifikasi", "keluar");
        runs.choose(run.id(), 2, "keluar", "catat");
        runs.choose(run.id(), 3, "rekan", "cerita");
        runs.choose(run.id(), 4, "tautan", "panggil");
        go("kasus/" + GROUP + "/jejak/" + run.id());
        assertThat(text(find(AfterDesignation.class).single()))
                .contains("langkah Anda sebagai atasan sama")
                .doesNotContain("Setelah calon ditetapkan");
    }

    @Test
    void anOldTabIsToldThatTheStoryHasMovedOn() {
        go("kasus/" + GROUP);
        findButton().withText("Mulai").click();
        var run = runs.open(GROUP).orElseThrow();
        runs.choose(run.id(), 1, "notifikasi", "intip"); // on another device
        choose("Keluar sekarang juga");
        assertThat(find(Notification.class).single()).isNotNull();
        assertThat(screen()).contains("Meja kerja, menjelang siang");
    }

    @Test
    void aScoredStoryTellsThePoints() {
        go("kasus/pengajian-yang-tiba-tiba-jadi-kampanye");
        findButton().withText("Mulai").click();
        for (var choice : List.of("Tidak datang", "Menjelaskan bahwa")) {
            choose(choice);
        }
        assertThat(screen()).contains("Anda mengumpulkan 3 poin.");
    }

    @Test
    void unknownStoriesAndOthersRunsAreNotFound() {
        var mine = finish();
        signIn(budi);
        for (var path :
                List.of("kasus/tidak-ada", "kasus/" + GROUP + "/jejak/" + mine, "kasus/" + GROUP + "/jejak/9")) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
        }
        for (var path : List.of("kasus-bercabang", "kasus-bercabang/1", "kasus-bercabang/1/angka")) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
        }
    }

    @Test
    void aTrainerSeesCountsWithoutSmallGroups() {
        finish();
        signIn(budi, Role.PELATIH);
        var story = drafts.list().stream()
                .filter(row -> row.slug().equals(GROUP))
                .findFirst()
                .orElseThrow();
        go("kasus-bercabang/" + story.story() + "/angka");
        assertThat(screen())
                .contains("Meja kerja, Senin pagi", "kurang dari 5 orang")
                .doesNotContain("1 orang");
    }

    private RunId finish() {
        var run = runs.startOrResume(GROUP);
        runs.choose(run.id(), 1, "notifikasi", "keluar");
        runs.choose(run.id(), 2, "keluar", "catat");
        runs.choose(run.id(), 3, "rekan", "cerita");
        runs.choose(run.id(), 4, "tautan", "klik");
        runs.choose(run.id(), 5, "gabung-sendiri", "bertahan");
        return run.id();
    }

    private void choose(String words) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().startsWith(words))
                        .single())
                .click();
    }
}
