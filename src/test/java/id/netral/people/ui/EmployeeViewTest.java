package id.netral.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import id.netral.common.EmployeeId;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitReference;
import id.netral.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HR looks at one employee, transfers, corrects, lets go. */
class EmployeeViewTest extends PeopleViewTestBase {

    private EmployeeId adi;
    private EmployeeId bunga;

    @BeforeEach
    void people() {
        adi = database.employee("198609262015051001", "Adi Rekaan", "Dinas Satu");
        bunga = database.employee("199203042019032002", "Bunga Rekaan", "Dinas Dua");
    }

    @Test
    void showsFactsPostsAndHistory() {
        go("sdm/pegawai/" + adi);

        assertThat(screen())
                .contains("Adi Rekaan", "19860926 201505 1 001", "III/a Penata Muda", "Dinas Satu")
                .contains("Jabatan sendiri", "Dihitung di laporan", "Mulai tercatat.");
    }

    @Test
    void transfersAndTellsSo() {
        go("sdm/pegawai/" + adi);
        findButton().withText("Mutasi").click();
        findComboBox(UnitReference.class).withLabel("Unit kerja").selectItem("Dinas Dua");
        findTextArea().withLabel("Alasan").setValue("SK 7/2026");
        findButton().withText("Simpan").click();

        assertThat(screen()).contains("Unit kerja: Dinas Satu → Dinas Dua", "Alasan: SK 7/2026");
    }

    @Test
    void aTransferBeforeHiringIsRefusedInPlainWords() {
        go("sdm/pegawai/" + adi);
        findButton().withText("Mutasi").click();
        findComboBox(UnitReference.class).withLabel("Unit kerja").selectItem("Dinas Dua");
        findDatePicker().withLabel("Berlaku mulai").setValue(LocalDate.of(2014, 1, 1));
        findTextArea().withLabel("Alasan").setValue("SK 7/2014");
        findButton().withText("Simpan").click();

        assertThat(text(findDialog().component())).contains("Adi Rekaan baru diangkat pada 01/05/2015");
    }

    @Test
    void aPersonWithoutNipIsAdded() {
        go("sdm/pegawai");
        findButton().withText("Tambah pegawai").click();
        find(Select.class).withLabel("Jenis pegawai").single().setValue(EmployeeKind.NON_ASN);
        findTextField().withLabel("Nama").setValue("Sari Rekaan");
        findTextField().withLabel("Nomor pegawai").setValue("THL-9");
        findTextField().withLabel("Surel").setValue("sari@netral.example");
        findComboBox(UnitReference.class).withClassName("unit-picker").selectItem("Dinas Satu");
        findTextArea().withLabel("Alasan").setValue("Kontrak 3/2026");
        findButton().withText("Simpan").click();

        assertThat(screen()).contains("3 pegawai");
    }

    @Test
    void whoLeavesMayComeBack() {
        go("sdm/pegawai/" + adi);
        findButton().withText("Keluar").click();
        findTextArea().withLabel("Alasan").setValue("SK 9/2026");
        findButton().withText("Simpan").click();

        assertThat(screen()).contains("Sudah keluar", "Tidak bekerja lagi di sini.", "Alasan: Pensiun: SK 9/2026");
        assertThat(findButton().withText("Kembali bekerja").exists()).isTrue();
    }

    @Test
    void anOfficerLooksAtTheOwnUnitOnly() {
        signIn(adi, Role.SDM_OPD);
        go("sdm/pegawai/" + adi);
        assertThat(screen()).contains("Adi Rekaan");
        assertThat(findButton().withText("Mutasi").exists()).isFalse();

        UI.getCurrent().navigate("sdm/pegawai/" + bunga);
        assertThat(screen()).contains("Halaman tidak ditemukan").doesNotContain("Bunga Rekaan");
    }
}
