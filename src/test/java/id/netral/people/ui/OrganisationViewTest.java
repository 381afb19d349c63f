package id.netral.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.treegrid.TreeGrid;
import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.people.history.Effective;
import id.netral.people.history.OrganisationChanges;
import id.netral.people.history.OrganisationPicture;
import id.netral.people.history.UnitLine;
import id.netral.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR looks at the tree of units and changes it; officers look at their part. */
class OrganisationViewTest extends PeopleViewTestBase {

    @Autowired
    OrganisationChanges changes;

    @Autowired
    OrganisationPicture picture;

    private EmployeeId adi;
    private UnitId office;
    private UnitId division;

    @BeforeEach
    void units() {
        adi = database.employee("198609262015051001", "Adi Rekaan", "Bidang Satu");
        database.employee("199203042019032002", "Bunga Rekaan", "Dinas Contoh");
        database.employee("199203042019032003", "Cici Rekaan", "Badan Misal");
        office = unit("Dinas Contoh");
        division = unit("Bidang Satu");
        changes.move(division, office, new Effective(LocalDate.of(2026, 1, 1), "Perda 1/2026"));
    }

    @Test
    void showsTheTreeOfTodayWithPeople() {
        go("sdm/organisasi");

        assertThat(names()).containsExactly("Badan Misal", "Dinas Contoh", "Bidang Satu");
        assertThat(findButton().withText("Tambah unit teratas").exists()).isTrue();
    }

    @Test
    void showsTheTreeOfAnEarlierDayToLookAtOnly() {
        go("sdm/organisasi?tanggal=2025-12-31&unit=" + division);

        assertThat(names()).containsExactly("Badan Misal", "Bidang Satu", "Dinas Contoh");
        assertThat(screen()).contains("Ini keadaan pada 31 Desember 2025");
        assertThat(findButton().withText("Ubah nama").exists()).isFalse();
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aUnitShowsItsHistoryInWords() {
        go("sdm/organisasi?unit=" + division);

        assertThat(screen())
                .contains("Dinas Contoh › Bidang Satu", "Mulai 1 Januari 2026", "Unit induk: – → Dinas Contoh")
                .contains("Alasan: Perda 1/2026");
    }

    @Test
    void aUnitIsRenamed() {
        go("sdm/organisasi?unit=" + office);
        findButton().withText("Ubah nama").click();
        findTextField().withLabel("Nama unit").setValue("Dinas Pendidikan");
        findTextArea().withLabel("Alasan").setValue("Perda 2/2026");
        findButton().withText("Simpan").click();

        assertThat(names()).contains("Dinas Pendidikan").doesNotContain("Dinas Contoh");
        assertThat(screen()).contains("Nama unit: Dinas Contoh → Dinas Pendidikan");
    }

    @Test
    void aCircleIsRefusedInPlainWordsAndNothingTypedIsLost() {
        go("sdm/organisasi?unit=" + office);
        findButton().withText("Pindahkan").click();
        findComboBox(UnitReference.class).withLabel("Unit induk yang baru").selectItem("Dinas Contoh › Bidang Satu");
        findTextArea().withLabel("Alasan").setValue("Perda 2/2026");
        findButton().withText("Simpan").click();

        assertThat(text(findDialog().component())).contains("Susunan unit akan melingkar");
        assertThat(findTextArea().withLabel("Alasan").component().getValue()).isEqualTo("Perda 2/2026");
    }

    @Test
    void aReasonIsAskedFor() {
        go("sdm/organisasi?unit=" + office);
        findButton().withText("Ubah nama").click();
        findTextField().withLabel("Nama unit").setValue("Dinas Pendidikan");
        findButton().withText("Simpan").click();

        assertThat(text(findDialog().component())).contains("Tuliskan alasannya");
    }

    @Test
    void anOfficerSeesTheOwnPartAndChangesNothing() {
        signIn(adi, Role.SDM_OPD);
        go("sdm/organisasi?unit=" + division);

        assertThat(names()).containsExactly("Bidang Satu");
        assertThat(findButton().withText("Ubah nama").exists()).isFalse();
        assertThat(findButton().withText("Tambah unit teratas").exists()).isFalse();
    }

    @Test
    void searchKeepsWhatLeadsToAMatch() {
        go("sdm/organisasi");
        findTextField().withLabel("Cari").setValue("bidang");

        assertThat(names()).containsExactly("Dinas Contoh", "Bidang Satu");
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        var grid = (TreeGrid<UnitLine>) find(TreeGrid.class).single();
        var data = grid.getTreeData();
        return data.getRootItems().stream()
                .flatMap(root -> Stream.concat(Stream.of(root), below(grid, root)))
                .map(UnitLine::name)
                .toList();
    }

    private static Stream<UnitLine> below(TreeGrid<UnitLine> grid, UnitLine unit) {
        return grid.getTreeData().getChildren(unit).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), below(grid, child)));
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }
}
