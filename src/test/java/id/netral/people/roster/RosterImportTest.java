package id.netral.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeDirectory;
import id.netral.people.UnitReference;
import id.netral.people.roster.RosterWorkbooks.Formula;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowChange.FieldChange;
import id.netral.people.roster.file.RowReason;
import id.netral.security.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class RosterImportTest {

    private static final List<String> HEAD = List.of("NIP", "Nama", "Gol", "Jabatan", "Unit Kerja", "Email");
    private static final String ADI = "198609262015051001";
    private static final String BUNGA = "199203042019032002";
    private static final String CANDRA = "199508172023211003";

    @Autowired
    RosterImport rosterImport;

    @Autowired
    EmployeeDirectory directory;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void bringsPeopleUnitsAccountsAndItsOwnRecordIn() {
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan", "III/a", "Analis", "Dinas Satu", "Adi@Example.go.id"),
                List.of(BUNGA, "Bunga Rekaan", "", "", "Dinas  Dua ", ""));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(2, 0, 0, 0));
        assertThat(preview.newUnits()).containsExactly("Dinas Dua", "Dinas Satu");
        assertThat(directory.countActive(null)).as("a dry run changes nothing").isZero();

        rosterImport.apply(preview.id());

        assertThat(people())
                .containsExactly(
                        tuple(ADI, "Adi Rekaan", "III/a", "Analis", "Dinas Satu", "adi@example.go.id"),
                        tuple(BUNGA, "Bunga Rekaan", null, null, "Dinas Dua", null));
        assertThat(jdbc.sql("SELECT nip, state, email FROM account ORDER BY nip")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("nip"), row -> row.get("state"), row -> row.get("email"))
                .containsExactly(tuple(ADI, "INVITED", "adi@example.go.id"), tuple(BUNGA, "INVITED", null));
        assertThat(jdbc.sql("SELECT added, changed, unchanged, rejected, file_name, LENGTH(sha256) AS sha FROM"
                                + " roster_import")
                        .query()
                        .singleRow())
                .containsEntry("added", 2)
                .containsEntry("file_name", "daftar.xlsx")
                .containsEntry("sha", 64);
        assertThat(jdbc.sql("SELECT actor FROM audit_entry WHERE action = 'ROSTER_IMPORTED'")
                        .query(String.class)
                        .single())
                .isEqualTo("Orang Uji");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var file = roster(
                HEAD,
                List.of(ADI, "Adi Rekaan", "III/a", "Analis", "Dinas Satu", "adi@example.go.id"),
                List.of(BUNGA, "Bunga Rekaan", "IX", "", "Dinas Satu", ""));
        rosterImport.apply(rosterImport.preview(file, "a.xlsx").id());
        var again = rosterImport.preview(file, "a.xlsx");
        assertThat(again.counts()).isEqualTo(new RosterCounts(0, 0, 2, 0));
        assertThat(again.newUnits()).isEmpty();
    }

    @Test
    void showsAndAppliesChangesFieldByField() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "III/a", "Analis", "Dinas Satu", "adi@example.go.id"));
        var preview =
                preview(HEAD, List.of(ADI, "Adi Rekaan, S.Sos.", "III/b", "", "DINAS DUA", "adi.baru@example.go.id"));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(0, 0, 1, 0, 0, 0));
        assertThat(rosterImport.moves(preview.id(), 0, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(
                                new FieldChange(RosterColumn.NAME, "Adi Rekaan", "Adi Rekaan, S.Sos."),
                                new FieldChange(RosterColumn.RANK, "III/a", "III/b"),
                                new FieldChange(RosterColumn.EMAIL, "adi@example.go.id", "adi.baru@example.go.id"),
                                new FieldChange(RosterColumn.UNIT, "Dinas Satu", "DINAS DUA")));

        rosterImport.apply(preview.id());

        assertThat(people())
                .as("the empty cell has erased nothing")
                .containsExactly(
                        tuple(ADI, "Adi Rekaan, S.Sos.", "III/b", "Analis", "DINAS DUA", "adi.baru@example.go.id"));
        assertThat(jdbc.sql("SELECT display_name, email FROM account").query().singleRow())
                .isEqualTo(Map.of("display_name", "Adi Rekaan, S.Sos.", "email", "adi.baru@example.go.id"));
    }

    @Test
    void takesSpellingsOfAUnitForTheSame() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "", "  DINAS\u00A0 satu   ", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "", "Dinas Dua", ""),
                List.of(CANDRA, "Candra Rekaan", "", "", "dinas dua ", ""));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(2, 0, 1, 0));
        assertThat(preview.newUnits()).containsExactly("Dinas Dua");
        rosterImport.apply(preview.id());
        assertThat(directory.units()).extracting(UnitReference::name).containsExactly("Dinas Dua", "Dinas Satu");
    }

    @Test
    void readsTitlesOtherColumnsAndAnyOrder() {
        var preview = preview(
                List.of("PEMERINTAH KOTA CONTOH"),
                List.of("Daftar pegawai per 1 November 2026"),
                List.of(),
                List.of("No", "Tempat Lahir", "E-MAIL", "Perangkat Daerah", "Nama Lengkap", "NIP Baru", "Pangkat/Gol"),
                List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
                List.of(1, "Contoh", "", "Dinas Satu", "Adi Rekaan", "19860926 201505 1 001", "Penata Muda, III/a"),
                List.of(2, "", "", "", "", "", ""),
                List.of(3, "Contoh", "", "Dinas Satu", "Bunga Rekaan", BUNGA, "-"));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(2, 0, 0, 0));
        assertThat(preview.columns())
                .containsEntry(RosterColumn.NIP, "NIP Baru")
                .containsEntry(RosterColumn.UNIT, "Perangkat Daerah");
        rosterImport.apply(preview.id());
        assertThat(people()).first().isEqualTo(tuple(ADI, "Adi Rekaan", "III/a", null, "Dinas Satu", null));
    }

    @Test
    void readsAHeaderOfTwoLines() {
        var preview = preview(
                List.of("IDENTITAS", "", "UNIT"),
                List.of("NIP", "NAMA", "KERJA"),
                List.of(ADI, "Adi Rekaan", "Dinas Satu"));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(1, 0, 0, 0));
    }

    @Test
    void rejectsRowsWithTheirNumberAndReasons() {
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan", "III/a", "", "Dinas Satu", "sama@example.go.id"),
                List.of(198609262015051002d, "Angka", "", "", "Dinas Satu", ""),
                List.of("19860926201505100", "Tujuh Belas", "", "", "Dinas Satu", ""),
                List.of("198613262015051001", "Bulan Tiga Belas", "", "", "Dinas Satu", ""),
                List.of(ADI, "Adi Lagi", "", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "III/e", "", "", "sama@example.go.id"),
                List.of(CANDRA, "Candra Rekaan", "", "", "Dinas Satu", "bukan surel"),
                List.of("", "Tanpa NIP", "", "", "Dinas Satu", ""),
                List.of("199001012014011001", "x".repeat(201), "", "", "Dinas Satu", ""),
                List.of(
                        "199001012014011002",
                        new Formula("VLOOKUP(1,A1:B2,2)", "Dari Rumus"),
                        "",
                        "",
                        "Dinas Satu",
                        ""),
                List.of("199001012014011003", new Formula("A1&B1", null), "", "", "Dinas Satu", ""));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(2, 0, 0, 9));
        var rejected = rosterImport.rejected(preview.id(), 0, 50);
        assertThat(rejected)
                .extracting(
                        RejectedRow::number,
                        row -> row.reasons().stream().map(RowReason::key).toList())
                .containsExactly(
                        tuple(3, List.of("roster.nip.rounded")),
                        tuple(4, List.of("nip.length")),
                        tuple(5, List.of("nip.birth")),
                        tuple(6, List.of("roster.nip.twice")),
                        tuple(7, List.of("roster.rank.invalid", "roster.cell.empty", "roster.email.twice")),
                        tuple(8, List.of("email.invalid")),
                        tuple(9, List.of("roster.cell.empty")),
                        tuple(10, List.of("roster.cell.too-long")),
                        tuple(12, List.of("roster.cell.uncomputed")));
        assertThat(rejected.get(1).text(RosterColumn.NIP)).isEqualTo("19860926201505100");
        assertThat(rejected.get(3).reasons().getFirst().arguments()).containsExactly("2");
        assertThat(rosterImport.rejected(preview.id(), 7, 1)).containsExactly(rejected.get(7));
    }

    @Test
    void leavesAnEmailToThePersonWhoHasIt() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", "adi@example.go.id"));
        jdbc.sql("INSERT INTO account (display_name, email, state, created_at) VALUES ('Admin',"
                        + " 'admin@example.go.id', 'ACTIVE', '2026-12-01 17:00:00')")
                .update();
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "", "Dinas Satu", "adi@example.go.id"),
                List.of(CANDRA, "Candra Rekaan", "", "", "Dinas Satu", "admin@example.go.id"));
        assertThat(rosterImport.rejected(preview.id(), 0, 10))
                .extracting(RejectedRow::number, row -> row.reasons().getFirst().key())
                .containsExactly(tuple(3, "roster.email.taken"), tuple(4, "roster.email.taken"));
    }

    @Test
    void leavesPeopleAloneWhoAreNotInTheFile() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "III/a", "", "Dinas Satu", ""));
        apply(HEAD, List.of(BUNGA, "Bunga Rekaan", "", "", "Dinas Satu", ""));
        assertThat(people()).hasSize(2);
    }

    @Test
    void bringsPeopleBackWhoWereInactive() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        jdbc.sql("UPDATE employee SET active = FALSE").update();
        var preview = preview(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        assertThat(rosterImport.changes(preview.id(), 0, 1))
                .singleElement()
                .satisfies(change -> assertThat(change.returns()).isTrue());
        rosterImport.apply(preview.id());
        assertThat(directory.countActive(null)).isEqualTo(1);
    }

    @Test
    void refusesToApplyWhatIsNoLongerTrueAndChecksAgain() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan Baru", "", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "", "Dinas Tiga", ""));
        jdbc.sql("UPDATE employee SET name = 'Adi Diubah Orang Lain', version = version + 1")
                .update();

        assertRefused("roster.apply.changed", () -> rosterImport.apply(preview.id()));

        assertThat(people()).extracting(person -> person.toList().get(1)).containsExactly("Adi Diubah Orang Lain");
        assertThat(directory.units()).hasSize(1);
        var again = rosterImport.again(preview.id());
        assertThat(again.counts()).isEqualTo(new RosterCounts(1, 1, 0, 0));
        rosterImport.apply(again.id());
        assertThat(people()).hasSize(2);
    }

    @Test
    void savesNothingWhenItFailsInTheMiddle() {
        var rows = new ArrayList<List<?>>();
        rows.add(HEAD);
        for (var person = 0; person < 1_200; person++) {
            rows.add(List.of(RosterWorkbooks.nip(person), RosterWorkbooks.name(person), "", "", "Dinas Satu", ""));
        }
        var preview = rosterImport.preview(RosterWorkbooks.of(folder, "gagal.xlsx", rows), "gagal.xlsx");
        // somebody takes the account of the last person meanwhile: the third batch breaks on it
        jdbc.sql("INSERT INTO account (display_name, nip, state, created_at) VALUES ('Lain', ?, 'INVITED',"
                        + " '2026-12-01 17:00:00')")
                .param(RosterWorkbooks.nip(1_199))
                .update();

        assertRefused("roster.apply.changed", () -> rosterImport.apply(preview.id()));

        assertThat(people()).isEmpty();
        assertThat(directory.units()).isEmpty();
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("roster_import")).isZero();
        assertThat(count("audit_entry")).isZero();
    }

    @Test
    void keepsADryRunForItsOwnerOnlyAndOnce() {
        var preview = preview(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        TestUsers.signIn(database.employee(BUNGA, "Orang Lain", "Dinas Dua"), Role.ADMIN);
        assertRefused("roster.preview.gone", () -> rosterImport.apply(preview.id()));
        assertRefused("roster.preview.gone", () -> rosterImport.rejected(preview.id(), 0, 1));
        TestUsers.signIn(null, Role.SDM);
        rosterImport.apply(preview.id());
        assertRefused("roster.preview.gone", () -> rosterImport.apply(preview.id()));
    }

    @Test
    void isForHrAndAdministratorsOnly() {
        var file = roster(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        for (var role : List.of(Role.PESERTA, Role.PELATIH, Role.PENINJAU, Role.SDM_OPD)) {
            TestUsers.signIn(null, role);
            assertThatThrownBy(() -> rosterImport.preview(file, "a.xlsx")).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void leavesNothingBehindWhenAFileIsRefused() {
        var earlier = preview(HEAD, List.of(ADI, "Adi Rekaan", "", "", "Dinas Satu", ""));
        assertRefused("roster.file.missing.unit", () -> preview(List.of("NIP", "Nama"), List.of(ADI, "Adi")));
        assertThat(people()).isEmpty();
        assertThat(rosterImport.apply(earlier.id()).added())
                .as("the earlier dry run still stands")
                .isEqualTo(1);
    }

    private RosterPreview preview(List<?>... rows) {
        return rosterImport.preview(roster(rows), "daftar.xlsx");
    }

    private void apply(List<?>... rows) {
        rosterImport.apply(preview(rows).id());
    }

    private Path roster(List<?>... rows) {
        return RosterWorkbooks.of(folder, "daftar.xlsx", List.of(rows));
    }

    private List<Tuple> people() {
        return jdbc.sql("""
            SELECT e.nip, e.name, e.rank_code, e.position, u.name, e.email
            FROM employee e JOIN unit u ON u.id = e.unit_id ORDER BY e.nip""")
                .query((row, number) -> tuple(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
