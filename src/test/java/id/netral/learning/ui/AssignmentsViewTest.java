package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import id.netral.catalog.ModuleReference;
import id.netral.learning.AssignmentListing;
import id.netral.learning.Assignments;
import id.netral.people.UnitReference;
import id.netral.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR asks modules of people. */
class AssignmentsViewTest extends LearningViewTestBase {

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
        var end = findButton().withText("Akhiri");
        end.click();
        assertThat(findConfirmDialog().getText()).contains("Capaian yang sudah tercatat tetap tersimpan.");
        findConfirmDialog().cancel();
        assertThat(assignments.duties(sari)).isNotEmpty();
        end.click();
        findConfirmDialog().confirm();
        assertThat(assignments.duties(sari)).isEmpty();
        assertThat(cell(0, 1)).contains("Diakhiri");
    }

    @Test
    void aLearnerDoesNotSeeTheScreen() {
        go("sdm/penugasan");
        assertThat(getCurrentView()).isNotInstanceOf(AssignmentsView.class);
    }
}
