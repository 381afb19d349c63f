package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import id.netral.TestClock;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftFacts;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.learning.audience.Audience;
import id.netral.learning.duty.AssignmentListing;
import id.netral.learning.duty.AssignmentOrder;
import id.netral.learning.duty.Assignments;
import id.netral.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A module for superiors, best done after another one: learners, HR and its author are told; nothing is enforced. */
class ModuleHintsTest extends LearningViewTestBase {

    private static final String SLUG = "uji-tinjauan";
    private static final String KINDLY = "Sebaiknya selesaikan dulu modul berikut. Anda tetap boleh mulai sekarang.";

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    DraftCompiler compiler;

    @Autowired
    PackPublication publication;

    @Autowired
    Assignments assignments;

    private DraftFixture draft;
    private DraftModule module;

    @BeforeEach
    void aModuleForSuperiors() {
        draft = new DraftFixture(drafts, lessons, questions, jdbc);
        draft.remove();
        module = draft.create();
        DraftFixture.as(DraftFixture.WRITER, () -> {
            var facts = module.facts();
            drafts.change(
                    module.id(),
                    new DraftFacts(
                            facts.title(),
                            facts.summary(),
                            facts.objectives(),
                            facts.jp(),
                            facts.activity(),
                            facts.asOf(),
                            facts.cover(),
                            facts.passMark(),
                            facts.maxAttempts(),
                            facts.drawCount(),
                            facts.preTest(),
                            "Pejabat pengawas",
                            List.of(AURAT)),
                    module.lockVersion());
            publication.publish(
                    compiler.compile(drafts.find(SLUG).orElseThrow()).files(),
                    new ModuleChange(ModuleChange.Origin.AUTHORED, "", false, null, null));
        });
    }

    @AfterEach
    void remove() {
        database.reset();
        draft.remove();
    }

    @Test
    void theLearnerSeesWhatToDoBeforeAndMayBeginAllTheSame() {
        go("modul/" + SLUG);
        assertThat(screen())
                .contains("Ditujukan untuk: Pejabat pengawas", KINDLY)
                .contains(fixture.aurat().title() + " Belum selesai");
        assertThat(link(fixture.aurat().title()).getHref()).isEqualTo("modul/" + AURAT);
        assertThat(link("Mulai: pelajaran 1").getHref()).endsWith("/pelajaran/1");
    }

    @Test
    void onceItIsDoneItSaysSo() {
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        go("modul/" + SLUG);
        assertThat(screen())
                .contains(fixture.aurat().title() + " Selesai", "Anda sudah siap")
                .doesNotContain(KINDLY);
    }

    @Test
    void aModuleWithoutHintsShowsNone() {
        go("modul/" + AURAT);
        assertThat(screen()).doesNotContain("Sebelum modul ini").doesNotContain("Ditujukan untuk");
    }

    @Test
    void hrIsToldWhileAssigning() {
        signIn(sari, Role.SDM);
        go("sdm/penugasan");
        findButton().withText("Tambah penugasan").click();
        var field = findComboBox(ModuleReference.class).withLabel("Modul");
        field.selectItem("Uji tinjauan");
        assertThat(field.component().getHelperText())
                .isEqualTo("Ditujukan untuk: Pejabat pengawas. Sebaiknya sudah selesai sebelumnya: "
                        + fixture.aurat().title() + ".");
        field.selectItem(fixture.aurat().title());
        assertThat(field.component().getHelperText()).isEmpty();
    }

    @Test
    void thePreviewShowsThemToo() {
        signIn(null, Role.PELATIH);
        go("pratinjau/" + SLUG);
        assertThat(screen())
                .contains(
                        "Ditujukan untuk: Pejabat pengawas",
                        KINDLY,
                        fixture.aurat().title());
    }

    @Test
    void aMustRepeatsWhenTheContentChangesUnlessHrSaysOtherwise() {
        signIn(sari, Role.SDM);
        go("sdm/penugasan");
        findButton().withText("Tambah penugasan").click();
        findComboBox(ModuleReference.class).withLabel("Modul").selectItem("Uji tinjauan");
        var repeat = find(Checkbox.class).withCondition(box -> box.getLabel().startsWith("Ulang bila isi"));
        assertThat(repeat.single().getValue()).isTrue();
        findRadioButtonGroup(Object.class).withLabel("Sifat").selectItem("Disarankan");
        assertThat(repeat.single().getValue()).as("an offer does not").isFalse();
        findRadioButtonGroup(Object.class).withLabel("Sifat").selectItem("Wajib");
        findButton().withText("Tugaskan").click();

        assertThat(text(findGrid(AssignmentListing.class).getCellComponent(0, 1)))
                .contains("Diulang bila isi berubah penting");
    }

    @Test
    void aWithdrawnModuleIsNoLongerAskedAndBothAreToldWhy() {
        signIn(sari, Role.SDM);
        assignments.assign(AssignmentOrder.of(module.module(), Audience.EVERYBODY, today, null));
        DraftFixture.as(DraftFixture.REVIEWER, () -> publication.withdraw(SLUG, "Pasal 2 berubah"));

        go("");
        assertThat(screen())
                .contains("Tidak perlu dikerjakan lagi")
                .contains("Uji tinjauan: modul ditarik")
                .contains("Alasan: Pasal 2 berubah");
        go("sdm/penugasan");
        assertThat(text(findGrid(AssignmentListing.class).getCellComponent(0, 0)))
                .contains("Semua pegawai · 0 orang", "tugas yang belum selesai dilepas. Alasan: Pasal 2 berubah");
    }
}
