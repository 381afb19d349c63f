package id.netral.people.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RowChange;
import id.netral.people.ui.PeopleViewTestBase;
import id.netral.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HR brings the roster in: choose, check, apply. */
class RosterImportViewTest extends PeopleViewTestBase {

    private static final List<String> HEAD = List.of("NIP", "Nama", "Unit Kerja", "Email");
    private static final String ADI = "198609262015051001";

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        go("sdm/impor");
    }

    @Test
    void threeStepsFromTheFileToTheNextTask() {
        database.employee("199203042019032002", "Bunga Lama", "Dinas Satu");
        upload(
                HEAD,
                List.of(ADI, "Adi Rekaan", "Dinas Dua", ""),
                List.of("199203042019032002", "Bunga Baru", "Dinas Satu", ""),
                List.of("198613262015051001", "Bulan Rekaan", "Dinas Satu", ""));

        assertThat(screen())
                .contains("Hasil pemeriksaan daftar.xlsx")
                .contains("belum ada data yang berubah")
                .contains("1Pegawai baru", "1Berubah", "0Tetap sama", "1Baris ditolak")
                .contains("Unit kerja baru (1)", "Dinas Dua")
                .contains("Pegawai yang tidak ada di dalam berkas dibiarkan");
        assertThat(text(findGrid(RejectedRow.class)
                        .withClassName("rejected-grid")
                        .getCellComponent(0, 0)))
                .contains("Baris 4", "198613262015051001", "NIP: Delapan angka pertama NIP bukan tanggal lahir");
        assertThat(text(findGrid(RowChange.class).withClassName("changes-grid").getCellComponent(0, 0)))
                .contains("Baris 3", "Nama: Bunga Lama → Bunga Baru");
        assertThat(count("employee")).isEqualTo(1);

        findButton().withText("Terapkan 2 perubahan").click();
        assertThat(findConfirmDialog().getText()).contains("1 pegawai baru ditambahkan", "data 1 pegawai diperbarui");
        findConfirmDialog().confirm();
        awaitText("Impor selesai");

        assertThat(screen())
                .contains("1 pegawai baru ditambahkan, data 1 pegawai diperbarui.")
                .contains("1 baris ditolak")
                .contains("Terbitkan kode aktivasi", "Tugaskan modul");
        assertThat(count("employee")).isEqualTo(2);
        assertThat(jdbc.sql("SELECT actor FROM audit_entry WHERE action = 'ROSTER_IMPORTED'")
                        .query(String.class)
                        .single())
                .isEqualTo("Orang Uji");
    }

    @Test
    void anotherFileMayBeChosenInsteadOfApplying() {
        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Dua", ""));
        findButton().withText("Pilih berkas lain").click();
        assertThat(screen()).contains("Pilih berkas daftar pegawai (.xlsx)");
        assertThat(count("employee")).isZero();
    }

    @Test
    void cancellingTheQuestionChangesNothing() {
        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Dua", ""));
        findButton().withText("Terapkan 1 perubahan").click();
        findConfirmDialog().cancel();
        assertThat(screen()).contains("Hasil pemeriksaan daftar.xlsx");
        assertThat(count("employee")).isZero();
    }

    @Test
    void aFileThatIsNoRosterIsExplainedAndAnotherMayBeTried() {
        uploader().upload("daftar.xlsx", "application/octet-stream", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        roundTrip();
        assertThat(screen()).contains("Berkas belum dapat dibaca", "Ini berkas PDF, walaupun namanya lain.");

        upload(List.of("NIP", "Nama"), List.of(ADI, "Adi Rekaan"));
        assertThat(screen()).contains("Kolom Unit kerja tidak ditemukan").doesNotContain("Ini berkas PDF");

        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Dua", ""));
        assertThat(screen()).contains("Hasil pemeriksaan daftar.xlsx").doesNotContain("belum dapat dibaca");
    }

    @Test
    void anUploadAboveTheLimitIsRefusedWithoutBeingKept() {
        uploader().upload("besar.xlsx", "application/octet-stream", new byte[21 * 1024 * 1024]);
        roundTrip();
        assertThat(screen()).contains("Berkas ini lebih besar dari 20 MB.");
    }

    @Test
    void whatHasChangedMeanwhileIsCheckedAgain() {
        database.employee(ADI, "Adi Lama", "Dinas Satu");
        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Satu", ""));
        jdbc.sql("UPDATE employee SET name = 'Adi Diubah'").update();
        findButton().withText("Terapkan 1 perubahan").click();
        findConfirmDialog().confirm();
        awaitText("Data pegawai berubah sejak pemeriksaan ini");
        assertThat(text(findGrid(RowChange.class).withClassName("changes-grid").getCellComponent(0, 0)))
                .contains("Nama: Adi Diubah → Adi Rekaan");
        findButton().withText("Terapkan 1 perubahan").click();
        findConfirmDialog().confirm();
        awaitText("Impor selesai");
    }

    @Test
    void aFileWithoutNewsOffersNothingToApply() {
        database.employee(ADI, "Adi Rekaan", "Dinas Satu");
        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Satu", ""));
        assertThat(screen()).contains("1Tetap sama", "Tidak ada yang perlu disimpan");
        assertThat(findButton().withText("Terapkan 0 perubahan").component().isEnabled())
                .isFalse();
    }

    @Test
    void aDoubtfulRowIsDecidedOnTheScreen() {
        database.employee(ADI, "Adi Rekaan", "Dinas Satu");
        upload(HEAD, List.of("198609262024011007", "Adi Rekaan", "Dinas Satu", ""));
        assertThat(screen()).contains("1Perlu diputuskan", "Perlu keputusan Anda", "Baris 2 · 19860926 202401 1 007");
        assertThat(findButton().withText("Terapkan 0 perubahan").component().isEnabled())
                .isFalse();

        decide(0);
        findButton().withText("Terapkan 1 perubahan").click();
        assertThat(findConfirmDialog().getText()).contains("1 baris yang Anda putuskan");
        findConfirmDialog().confirm();
        awaitText("Impor selesai");
        assertThat(jdbc.sql("SELECT nip FROM employee").query(String.class).list())
                .containsExactly("198609262024011007");
    }

    @SuppressWarnings("unchecked")
    private void decide(int option) {
        var answers = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().contains("Siapa"))
                .findFirst()
                .orElseThrow();
        answers.setValue(answers.getListDataView().getItem(option));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFullListShowsWhoLeavesAndAsksWhenTheyAreMany() {
        database.employee(ADI, "Adi Rekaan", "Dinas Satu");
        database.employee("199203042019032002", "Bunga Rekaan", "Dinas Satu");
        upload(HEAD, List.of(ADI, "Adi Rekaan", "Dinas Satu", ""));
        var extent = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
        extent.setValue(extent.getListDataView().getItem(1));
        roundTrip();
        assertThat(screen()).contains("1 dari 2 pegawai aktif tidak ada di dalam berkas", "lebih dari 10 persen");
        assertThat(findButton().withText("Terapkan 1 perubahan").component().isEnabled())
                .isFalse();

        find(Checkbox.class).single().setValue(true);
        findButton().withText("Terapkan 1 perubahan").click();
        assertThat(findConfirmDialog().getText()).contains("1 pegawai menjadi nonaktif");
        findConfirmDialog().confirm();
        awaitText("Impor selesai");
        assertThat(jdbc.sql("SELECT name FROM employee WHERE NOT active")
                        .query(String.class)
                        .list())
                .containsExactly("Bunga Rekaan");
    }

    @Test
    void theLastImportIsSeenInFullAndTakenBack() {
        database.employee(ADI, "Adi Lama", "Dinas Satu");
        upload(HEAD, List.of(ADI, "Adi Baru", "Dinas Satu", ""));
        findButton().withText("Terapkan 1 perubahan").click();
        findConfirmDialog().confirm();
        awaitText("Impor selesai");

        go("sdm/impor/riwayat");
        assertThat(screen()).contains("Riwayat impor");
        go("sdm/impor/riwayat/rincian/"
                + jdbc.sql("SELECT id FROM roster_import").query(Long.class).single());
        assertThat(screen()).contains("daftar.xlsx", "0 baru · 1 berubah", "SHA-256", "Diterapkan oleh Orang Uji");
        findButton().withText("Batalkan impor terakhir").click();
        assertThat(text(find(Dialog.class).single()))
                .contains("1 pegawai yang diubah kembali seperti semula", "Tidak ada yang dihapus");
        findButton().withText("Batalkan impor").click();
        assertThat(screen()).contains("Dibatalkan oleh Orang Uji");
        assertThat(jdbc.sql("SELECT name FROM employee").query(String.class).single())
                .isEqualTo("Adi Lama");
    }

    @Test
    void anOfficerOfOneUnitDoesNotSeeTheScreen() {
        signIn(database.employee(ADI, "Adi Rekaan", "Dinas Satu"), Role.SDM_OPD);
        go("sdm/impor");
        assertThat(getCurrentView()).isNotInstanceOf(RosterImportView.class);
    }

    @SafeVarargs
    private void upload(List<String>... rows) {
        try {
            uploader()
                    .upload(
                            "daftar.xlsx",
                            "application/octet-stream",
                            Files.readAllBytes(RosterWorkbooks.of(folder, "daftar.xlsx", List.of(rows))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        roundTrip();
    }

    private UploadTester<Upload> uploader() {
        return test(UploadTester.class, find(Upload.class).single());
    }

    private void awaitText(String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            runWhatOtherThreadsAskedFor();
            assertThat(screen()).contains(words);
        });
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
