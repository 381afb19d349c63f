package id.netral.learning.ui.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import id.netral.catalog.ModuleReference;
import id.netral.learning.duty.AssignmentListing;
import id.netral.learning.duty.Assignments;
import id.netral.learning.ui.LearningViewTestBase;
import id.netral.people.UnitReference;
import id.netral.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR asks modules of people. */
class AssignmentsViewTest extends LearningViewTestBase {

    private static final String RULE = "Aturan sendiri (golongan, jabatan, pegawai baru, daftar Excel …)";

    @Autowired
    Assignments assignments;

    private void openAsHr() {
        signIn(sari, Role.SDM);
        go("sdm/penugasan");
    }

    private String cell(int row, int column) {
        return text(findGrid(AssignmentListing.class).getCellComponent(row, column));
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        openAsHr();
        assertThat(screen()).contains("Belum ada penugasan");
    }

    @Test
    void aModuleIsAskedOfEverybodyUntilADay() {
        openAsHr();
        findButton().withText("Tambah penugasan").click();
        findComboBox(ModuleReference.class)
                .withLabel("Modul")
                .selectItem(fixture.aurat().title());
        findDatePicker().withLabel("Tenggat").setValue(today.plusDays(10));
        findButton().withText("Tugaskan").click();

        assertThat(findDialog().exists()).isFalse();
        assertThat(findGrid(AssignmentListing.class).size()).isEqualTo(1);
        assertThat(cell(0, 0)).contains(fixture.aurat().title(), "Semua pegawai · 1 orang");
        assertThat(cell(0, 1)).contains("Berjalan");
        assertThat(assignments.duties(sari).get(fixture.aurat().module()).dueOn())
                .isEqualTo(today.plusDays(10));
    }

    @Test
    void aModuleIsAskedOfOneUnit() {
        database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        openAsHr();
        findButton().withText("Tambah penugasan").click();
        findComboBox(ModuleReference.class)
                .withLabel("Modul")
                .selectItem(fixture.aurat().title());
        findRadioButtonGroup(Object.class).withLabel("Untuk siapa").selectItem("Satu unit kerja");
        findButton().withText("Tugaskan").click();
        assertThat(findComboBox(UnitReference.class)
                        .withLabel("Unit kerja")
                        .component()
                        .getErrorMessage())
                .isEqualTo("Pilih unit kerjanya.");
        findComboBox(UnitReference.class).withLabel("Unit kerja").selectItem("Badan Uji");
        findButton().withText("Tugaskan").click();
        assertThat(cell(0, 0)).contains("Badan Uji · 1 orang");
        assertThat(cell(0, 1)).contains("Tanpa tenggat");
        assertThat(assignments.duties(sari)).isEmpty();
    }

    @Test
    void aMissingModuleOrAPastDayIsSaidAtTheField() {
        openAsHr();
        findButton().withText("Tambah penugasan").click();
        findDatePicker().withLabel("Tenggat").component().setValue(today.minusDays(1));
        findButton().withText("Tugaskan").click();
        assertThat(findComboBox(ModuleReference.class)
                        .withLabel("Modul")
                        .component()
                        .getErrorMessage())
                .isEqualTo("Pilih modulnya.");
        assertThat(findDatePicker().withLabel("Tenggat").component().isInvalid())
                .isTrue();
        assertThat(findDialog().exists()).isTrue();
    }

    @Test
    void askingTheSameTwiceIsRefusedAndTheDialogStays() {
        assignments.assignAtStart(fixture.aurat().module(), null, null);
        openAsHr();
        findButton().withText("Tambah penugasan").click();
        findComboBox(ModuleReference.class)
                .withLabel("Modul")
                .selectItem(fixture.aurat().title());
        findButton().withText("Tugaskan").click();
        assertThat(find(Notification.class).single()).isNotNull();
        assertThat(findDialog().exists()).isTrue();
        assertThat(findGrid(AssignmentListing.class).size()).isEqualTo(1);
    }

    @Test
    void anAssignmentEndsAfterAQuestion() {
        assignments.assignAtStart(fixture.aurat().module(), null, today.minusDays(1));
        openAsHr();
        assertThat(cell(0, 1)).contains("Lewat tenggat");
        var end = (Button) findGrid(AssignmentListing.class)
                .getCellComponent(0, 2)
                .getChildren()
                .filter(button -> "Akhiri".equals(button.getElement().getText()))
                .findFirst()
                .orElseThrow();
        end.click();
        assertThat(findConfirmDialog().getText()).contains("Capaian yang sudah tercatat tetap tersimpan.");
        findConfirmDialog().cancel();
        assertThat(assignments.duties(sari)).isNotEmpty();
        end.click();
        findConfirmDialog().confirm();
        assertThat(assignments.duties(sari)).isEmpty();
        assertThat(cell(0, 1)).contains("Diakhiri");
    }

    private void openDialog() {
        openAsHr();
        findButton().withText("Tambah penugasan").click();
        findComboBox(ModuleReference.class)
                .withLabel("Modul")
                .selectItem(fixture.aurat().title());
    }

    private String preview() {
        return text(find(PreviewPanel.class).single());
    }

    @Test
    void theDialogSaysHowManyAndWhoWhileTheRuleIsPutTogether() {
        database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        openDialog();
        assertThat(preview()).contains("2 orang dimaksud saat ini").contains("Budi Uji, Sari Uji");
        findRadioButtonGroup(Object.class).withLabel("Untuk siapa").selectItem(RULE);
        assertThat(preview()).contains("Pilih unit kerjanya.");
        findComboBox(UnitReference.class).withLabel("Unit kerja").selectItem("Badan Uji");
        assertThat(preview())
                .contains("1 orang dimaksud saat ini")
                .contains("Budi Uji")
                .contains("Badan Uji: 1");
        findSelect(Object.class).withLabel("Berdasarkan").selectItem("Jabatan");
        assertThat(preview()).contains("Tuliskan jabatannya.");
        findTextField().withLabel("Jabatan").setValue("lurah");
        assertThat(preview()).contains("0 orang").contains("Belum ada yang cocok.");
        findButton().withText("Tugaskan").click();
        assertThat(cell(0, 0)).contains("jabatan memuat \"lurah\" · 0 orang");
    }

    @Test
    void aChangedAssignmentTakesThePlaceOfTheEarlier() {
        assignments.assignAtStart(fixture.aurat().module(), null, today.plusDays(3));
        openAsHr();
        var change = (Button) findGrid(AssignmentListing.class)
                .getCellComponent(0, 2)
                .getChildren()
                .findFirst()
                .orElseThrow();
        change.click();
        findDatePicker().withLabel("Tenggat").setValue(today.plusDays(9));
        findButton().withText("Simpan perubahan").click();
        assertThat(cell(0, 1)).contains("Berjalan");
        assertThat(cell(1, 1)).contains("Diakhiri");
        assertThat(assignments.duties(sari).get(fixture.aurat().module()).dueOn())
                .isEqualTo(today.plusDays(9));
    }

    @Test
    void anOfficerAsksTheOwnUnitsOnly() {
        database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        assignments.assignAtStart(fixture.caleg().module(), null, null);
        signIn(sari, Role.SDM_OPD);
        go("sdm/penugasan");
        assertThat(screen()).contains("Belum ada penugasan");
        findButton().withText("Tambah penugasan").click();
        assertThat(preview())
                .contains("1 orang dimaksud saat ini")
                .contains("Sari Uji")
                .doesNotContain("Budi");
    }

    @Test
    void aLearnerDoesNotSeeTheScreen() {
        go("sdm/penugasan");
        assertThat(getCurrentView()).isNotInstanceOf(AssignmentsView.class);
    }
}
