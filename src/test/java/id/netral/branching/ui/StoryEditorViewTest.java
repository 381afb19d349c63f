package id.netral.branching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import id.netral.branching.Choice;
import id.netral.branching.Ending;
import id.netral.branching.Story;
import id.netral.branching.StoryEdit;
import id.netral.branching.StoryId;
import id.netral.branching.StoryRuns;
import id.netral.security.Role;
import id.netral.verdict.Permission;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer writes a story on the map, another approves it. */
class StoryEditorViewTest extends StoryViewTestBase {

    @Autowired
    StoryRuns runs;

    @Test
    void aStoryIsBegunFromItsTitle() {
        signIn(sari, Role.PELATIH);
        go("kasus-bercabang");
        findButton().withText("Buat kasus").click();
        findButton().withText("Mulai menulis").click();
        assertThat(find(Notification.class).single()).isNotNull();
        findTextField().withLabel("Judul kasus").setValue("Uji hadiah dari calon");
        findButton().withText("Mulai menulis").click();
        assertThat(screen()).contains("Uji hadiah dari calon", "hal perlu dibereskan", "Tentang kasus");
    }

    @Test
    void whatIsWrittenIsSavedFieldByField() {
        signIn(sari, Role.PELATIH);
        var story = drafts.create("Uji menulis");
        go("kasus-bercabang/" + story);
        findTextArea().withLabel("Ringkasan untuk kartu").setValue("Ringkas saja.");
        findButton().withText("Tambah adegan").click();
        findTextField().withLabel("Tempat dan waktu").setValue("Kantin, Selasa");
        findTextField().withLabel("Orang di sana").setValue("Bu Contoh, Pak Misal");
        findTextArea().withLabel("Yang terjadi").setValue("Ada yang bertanya.");
        findButton().withText("Tambah pilihan").click();
        findTextArea().withLabel("Pilihan").setValue("Menjawab");
        findTextArea().withLabel("Akibatnya").setValue("Ia mengangguk.");
        findSelect(Permission.class).withLabel("Menurut aturan").component().setValue(Permission.TANYAKAN);
        findTextField()
                .withLabel("Keadaan menurut \"Boleh atau Tidak?\" (boleh kosong)")
                .setValue("actor=pns act=like object=calon");
        findButton().withText("Tambah akhir cerita").click();
        findTextField().withLabel("Judul akhir cerita").setValue("Tenang");
        findTextField()
                .withLabel("Langkah yang menentukan, menurut \"Boleh atau Tidak?\" (boleh kosong)")
                .setValue("actor=pns act=like object=bakal_calon");
        findTextArea().withLabel("Setelah calon ditetapkan (boleh kosong)").setValue("Menjadi disiplin.");
        var content = content(story);
        assertThat(content.summary()).isEqualTo("Ringkas saja.");
        var scene = content.scene("adegan-2").orElseThrow();
        assertThat(scene.place()).isEqualTo("Kantin, Selasa");
        assertThat(scene.people()).containsExactly("Bu Contoh", "Pak Misal");
        assertThat(scene.choices().getFirst())
                .returns("Ia mengangguk.", Choice::consequence)
                .returns(Permission.TANYAKAN, Choice::verdict)
                .returns("actor=pns act=like object=calon", Choice::situation);
        assertThat(screen()).contains("Putusannya berbeda dari jawaban", "keadaan itu: tidak boleh");
        assertThat(content.endings().getFirst())
                .returns("Tenang", Ending::title)
                .returns("actor=pns act=like object=bakal_calon", Ending::situation)
                .returns("Menjadi disiplin.", Ending::after);
        assertThat(screen()).contains("Tersimpan");
    }

    @Test
    void aChoiceIsConnectedOnTheMapOrInTheForm() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji sambung");
        go("kasus-bercabang/" + story);
        var graph = find(StoryGraph.class).single();
        ComponentUtil.fireEvent(graph, new StoryGraph.ChoiceConnected(graph, true, "awal", "pilihan-1", "akhir-2"));
        assertThat(target(story, "awal", 0)).isEqualTo("akhir-2");
        var next = findSelect(String.class).withLabel("Lanjut ke").atIndex(1).component();
        next.setValue("tengah");
        assertThat(target(story, "awal", 0)).isEqualTo("tengah");
        ComponentUtil.fireEvent(graph, new StoryGraph.ChoiceDropped(graph, true, "awal", "pilihan-2"));
        assertThat(target(story, "awal", 1)).isEqualTo("adegan-1");
        assertThat(content(story).scene("adegan-1")).isPresent();
        ComponentUtil.fireEvent(graph, new StoryGraph.ChoiceConnected(graph, true, "x", "y", "<script>"));
        ComponentUtil.fireEvent(graph, new StoryGraph.NodeChosen(graph, true, "tidak-ada"));
        assertThat(screen()).contains("Tentang kasus");
    }

    @Test
    void problemsLeadToWhereTheyAre() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji masalah");
        var draft = drafts.find(story).orElseThrow();
        drafts.save(story, draft.lock(), StoryEdit.addScene(draft.content()));
        go("kasus-bercabang/" + story);
        assertThat(screen()).contains("Jalan buntu", "Tidak ada jalan dari adegan awal ke sini");
        findButton().withAriaLabel("Ke sana: (belum berjudul)").atIndex(1).click();
        findTextField().withLabel("Tempat dan waktu").setValue("Sudah berjudul");
        assertThat(content(story).scene("adegan-1").orElseThrow().place()).isEqualTo("Sudah berjudul");
    }

    @Test
    void theListShowsTheSameAndLeadsToTheSameForms() {
        signIn(sari, Role.PELATIH);
        go("kasus-bercabang/" + draft("Uji daftar"));
        openList();
        assertThat(text(find(StoryOutline.class).single()))
                .contains("Tempat awal", "Ke tengah → Tempat tengah", "Judul akhir-1", "Boleh, dengan syarat");
        findButton().withText("Judul akhir-1").click();
        assertThat(findTextField().withLabel("Judul akhir cerita").component().getValue())
                .isEqualTo("Judul akhir-1");
    }

    @Test
    void aSceneIsRemovedAfterAsking() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji hapus");
        go("kasus-bercabang/" + story);
        openList();
        findButton().withText("Tempat tengah").click();
        findButton().withText("Hapus").click();
        findConfirmDialog().confirm();
        assertThat(content(story).scene("tengah")).isEmpty();
        assertThat(screen()).contains("belum disambung ke mana pun");
    }

    @Test
    void tryingItOutLeavesNothingBehind() {
        signIn(sari, Role.PELATIH);
        go("kasus-bercabang/" + draft("Uji coba"));
        openList();
        findButton().withText("Tempat tengah").click();
        findButton().withText("Coba dari sini").click();
        assertThat(text(find(ScenePanel.class).single())).contains("Tempat tengah", "Ke akhir-2");
        test(find(NativeButton.class).single()).click();
        assertThat(text(find(EndingPanel.class).single())).contains("Judul akhir-2", "Akibat akhir-2");
        assertThat(runs.all("uji-coba")).isEmpty();
    }

    @Test
    void eachTimeItIsTriedOutTheChoicesStandInAnOrderOfTheirOwn() {
        signIn(sari, Role.PELATIH);
        go("kasus-bercabang/" + draft("Uji urutan"));
        findButton().withText("Coba mainkan").click();
        var first = new HashSet<String>();
        for (var time = 0; time < 40; time++) { // twice the same order 40 times: once in 10^12
            first.add(find(NativeButton.class).all().getFirst().getText());
            findButton().withText("Ulang dari awal").click();
        }
        assertThat(first).containsExactlyInAnyOrder("Ke tengah", "Ke akhir-1");
    }

    @Test
    void twoWritersAreToldOfEachOtherAndNothingIsLost() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji dua layar");
        go("kasus-bercabang/" + story);
        openList();
        findButton().withText("Tempat awal").click();
        var other = drafts.find(story).orElseThrow();
        drafts.save(story, other.lock(), StoryEdit.addEnding(other.content()));

        findTextField().withLabel("Tempat dan waktu").setValue("Teras, pagi");
        assertThat(findConfirmDialog().component().isOpened()).isTrue();
        findConfirmDialog().confirm();
        assertThat(content(story).scene("awal").orElseThrow().place()).isEqualTo("Teras, pagi");
        assertThat(content(story).endings()).hasSize(3);
    }

    @Test
    void anotherPersonApprovesAndTheStoryIsPlayable() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji terbit");
        go("kasus-bercabang/" + story);
        findTextField().withLabel("Judul kasus").setValue("Uji terbit, disunting");
        findButton().withText("Ajukan untuk disetujui").click();
        assertThat(screen()).contains("Menunggu persetujuan", "orang lain yang menyetujui");
        assertThat(findButton().withText("Setujui dan terbitkan").exists()).isFalse();
        assertThat(findButton().withText("Tambah adegan").exists()).isFalse();

        signIn(budi, Role.PENINJAU);
        go("kasus-bercabang/" + story);
        findButton().withText("Kembalikan ke penulis").click();
        assertThat(find(Notification.class).all()).isNotEmpty();
        findButton().withText("Setujui dan terbitkan").click();
        assertThat(screen()).contains("Versi 1, terbit", "Pilihan peserta");
        assertThat(findButton().withText("Buat versi baru").exists()).isFalse();
        assertThat(drafts.published(story)).isPresent();
    }

    @Test
    void aPublishedStoryIsChangedByANewVersion() {
        signIn(sari, Role.PELATIH);
        var story = draft("Uji versi");
        reviews.submit(story, drafts.find(story).orElseThrow().lock());
        signIn(budi, Role.PELATIH);
        reviews.approve(story, drafts.find(story).orElseThrow().lock());
        go("kasus-bercabang/" + story);
        findButton().withText("Buat versi baru").click();
        assertThat(screen()).contains("Konsep. Setiap isian tersimpan");
        findButton().withText("Buang konsep").click();
        findConfirmDialog().confirm();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("kasus-bercabang");
        assertThat(drafts.find(story)).isEmpty();
    }

    private void openList() {
        find(StoryOutline.class)
                .single()
                .getElement()
                .getParent()
                .getComponent()
                .ifPresent(list -> ((NativeDetails) list).setOpen(true));
    }

    private Story content(StoryId story) {
        return drafts.find(story).orElseThrow().content();
    }

    private String target(StoryId story, String scene, int choice) {
        return String.valueOf(
                content(story).scene(scene).orElseThrow().choices().get(choice).next());
    }
}
