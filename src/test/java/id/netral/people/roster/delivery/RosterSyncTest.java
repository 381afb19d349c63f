package id.netral.people.roster.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.people.UnitId;
import id.netral.people.roster.LeavingEmployee;
import id.netral.people.roster.PreviewId;
import id.netral.people.roster.RosterCounts;
import id.netral.people.roster.RosterDeparture;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.people.roster.comparison.DoubtReason;
import id.netral.people.roster.comparison.RosterDecision;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowChange;
import id.netral.security.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A roster as the difference to what is known: doubts, units by path, departures, e-mails that change hands. */
@IntegrationTest
class RosterSyncTest {

    private static final List<String> HEAD = List.of("NIP", "Nama", "Gol", "Unit Kerja", "Email");
    private static final String ADI = "198609262015051001";
    private static final String BUNGA = "199203042019032002";
    private static final String CANDRA = "199508172023211003";
    private static final String ADI_AS_PNS = "198609262024011007";

    @Autowired
    RosterImport rosterImport;

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
    void asksWhetherAnAppointedPppkIsTheSamePersonAndKeepsTheHistory() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "IX", "Dinas Satu", "adi@example.go.id"));
        var before = database.find(ADI);
        var preview = preview(HEAD, List.of(ADI_AS_PNS, "Dr. ADI REKAAN, S.Sos.", "III/a", "Dinas Satu", ""));
        assertThat(preview.counts()).isEqualTo(new RosterCounts(0, 0, 0, 0, 1, 0));
        var doubt = rosterImport.doubts(preview.id()).getFirst();
        assertThat(doubt.people())
                .singleElement()
                .satisfies(person -> assertThat(person.reason()).isEqualTo(DoubtReason.APPOINTED));

        rosterImport.decide(preview.id(), doubt.number(), new RosterDecision.Same(before));
        rosterImport.apply(preview.id());

        assertThat(database.find(ADI_AS_PNS)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT nip FROM account").query(String.class).list())
                .containsExactly(ADI_AS_PNS);
        assertThat(jdbc.sql("SELECT nip, kind FROM employee_version ORDER BY id")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("nip"), row -> row.get("kind"))
                .containsExactly(tuple(ADI, "PPPK"), tuple(ADI_AS_PNS, "PNS"));
    }

    @Test
    void asksAboutANipThatIsOneSlipAwayAndAboutASharedEmail() {
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu", "bunga@example.go.id"));
        var preview = preview(
                HEAD,
                List.of("198609262015051010", "Adi Rekaan", "", "Dinas Satu", ""),
                List.of(CANDRA, "Candra Rekaan", "", "Dinas Satu", "bunga@example.go.id"));
        assertThat(rosterImport.doubts(preview.id()))
                .extracting(doubt -> doubt.people().getFirst().reason())
                .containsExactly(DoubtReason.BIRTH_DATE, DoubtReason.EMAIL);

        rosterImport.decide(preview.id(), 3, new RosterDecision.Different());
        var done = rosterImport.apply(preview.id());

        assertThat(done).as("what nobody decides on is left out").isEqualTo(new RosterCounts(1, 0, 0, 0, 1, 0));
        assertThat(jdbc.sql("SELECT email FROM employee WHERE nip = ?")
                        .param(BUNGA)
                        .query(String.class)
                        .single())
                .isEqualTo("bunga@example.go.id");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM employee WHERE nip = ? AND email IS NULL")
                        .param(CANDRA)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onePersonCannotBeTwoRows() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""));
        var preview = preview(
                HEAD,
                List.of("198609262015051010", "Adi Rekaan", "", "Dinas Satu", ""),
                List.of("198609262015051100", "Adi Rekaan", "", "Dinas Satu", ""));
        var adi = database.find(ADI);
        rosterImport.decide(preview.id(), 2, new RosterDecision.Same(adi));
        assertRefused(
                "roster.decision.taken", () -> rosterImport.decide(preview.id(), 3, new RosterDecision.Same(adi)));
    }

    @Test
    void readsPathsAndColumnsOfUnitsAndMakesWhatIsMissingBelow() {
        apply(
                List.of("NIP", "Nama", "OPD", "Bidang", "Seksi"),
                List.of(ADI, "Adi Rekaan", "Dinas Satu", "Sekretariat", "Subbagian Umum"),
                List.of(BUNGA, "Bunga Rekaan", "Dinas Dua", "Sekretariat", ""));
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Dua / Sekretariat", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "Sekretariat", ""),
                List.of(CANDRA, "Candra Rekaan", "", "Sekretariat", ""),
                List.of("199001012014011001", "Dewi Rekaan", "", "Dinas Satu › Bidang Baru > Seksi A", ""));
        assertThat(rosterImport.moves(preview.id(), 0, 9))
                .singleElement()
                .satisfies(move -> assertThat(move.fields().getLast())
                        .isEqualTo(new RowChange.FieldChange(
                                RosterColumn.UNIT,
                                "Dinas Satu › Sekretariat › Subbagian Umum",
                                "Dinas Dua › Sekretariat")));
        assertThat(preview.counts())
                .as("Bunga stays where she is; nobody can know which one Candra means")
                .isEqualTo(new RosterCounts(1, 0, 1, 1, 1, 0));
        assertThat(rosterImport.doubts(preview.id()).getFirst().places())
                .containsExactly("Dinas Satu › Sekretariat", "Dinas Dua › Sekretariat");
        assertThat(preview.newUnits())
                .containsExactly("Dinas Satu › Bidang Baru", "Dinas Satu › Bidang Baru › Seksi A");

        rosterImport.decide(preview.id(), 4, new RosterDecision.InUnit(1));
        rosterImport.apply(preview.id());

        assertThat(jdbc.sql("""
                                SELECT p.name FROM employee e JOIN unit u ON u.id = e.unit_id JOIN unit p ON p.id = u.parent_id
                                WHERE e.nip = ?""").param(CANDRA).query(String.class).single()).isEqualTo("Dinas Dua");
    }

    @Test
    void saysWhichNewUnitLooksLikeAnOldOne() {
        apply(HEAD, List.of(ADI, "Adi Rekaan", "", "Dinas Kesehatan", ""));
        var preview = preview(HEAD, List.of(BUNGA, "Bunga Rekaan", "", "Dinas Kesehatn", ""));
        assertThat(preview.similarUnits()).containsEntry("Dinas Kesehatn", "Dinas Kesehatan");
    }

    @Test
    void letsEmailsChangeHandsWithinOneFile() {
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Satu", "satu@example.go.id"),
                List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu", "dua@example.go.id"));
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Satu", "dua@example.go.id"),
                List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu", "satu@example.go.id"));
        assertThat(jdbc.sql("SELECT nip, email FROM account ORDER BY nip")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("nip"), row -> row.get("email"))
                .containsExactly(tuple(ADI, "dua@example.go.id"), tuple(BUNGA, "satu@example.go.id"));
    }

    @Test
    void takesOnlyAFullListToSayWhoHasLeftAndAsksWhenTheyAreMany() {
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu / Seksi A", ""),
                List.of(CANDRA, "Candra Rekaan", "", "Dinas Dua", ""));
        jdbc.sql("UPDATE account SET state = 'ACTIVE', password_hash = 'x'").update();
        var preview = preview(HEAD, List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""));
        assertThat(rosterImport.departure(preview.id())).isEqualTo(RosterDeparture.NOBODY);
        var unit = jdbc.sql("SELECT id FROM unit WHERE name = 'Dinas Satu'")
                .query(Long.class)
                .single();

        var extent = RosterExtent.below(new UnitId(unit));
        assertThat(rosterImport.extend(preview.id(), extent)).isEqualTo(new RosterDeparture(extent, 1, 2));
        assertRefused("roster.left.too-many", () -> rosterImport.apply(preview.id()));
        rosterImport.apply(preview.id(), true);

        assertThat(jdbc.sql("SELECT nip FROM employee WHERE NOT active")
                        .query(String.class)
                        .list())
                .containsExactly(BUNGA);
        assertThat(jdbc.sql("SELECT nip FROM account WHERE state = 'DISABLED'")
                        .query(String.class)
                        .list())
                .containsExactly(BUNGA);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account WHERE signed_out_before IS NOT NULL AND nip = ?")
                        .param(BUNGA)
                        .query(Long.class)
                        .single())
                .as("open sessions end")
                .isEqualTo(1);
    }

    @Test
    void whoComesBackGetsTheAccountBack() {
        takesOnlyAFullListToSayWhoHasLeftAndAsksWhenTheyAreMany();
        apply(HEAD, List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu / Seksi A", ""));
        assertThat(jdbc.sql("SELECT state FROM account WHERE nip = ?")
                        .param(BUNGA)
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
    }

    @Test
    void nobodyLeavesWhoMayBeMeantByARejectedOrDoubtfulRow() {
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu", ""),
                List.of(CANDRA, "Candra Rekaan", "", "Dinas Satu", ""));
        var preview = preview(
                HEAD,
                List.of(ADI_AS_PNS, "Adi Rekaan", "", "Dinas Satu", ""),
                List.of(BUNGA, "Bunga Rekaan", "salah", "Dinas Satu", ""),
                List.of("19950817", "Candra Rekaan", "", "Dinas Satu", ""));
        assertThat(rosterImport.extend(preview.id(), RosterExtent.AGENCY).leaving())
                .isZero();
        rosterImport.decide(preview.id(), 2, new RosterDecision.Different());
        assertThat(rosterImport.leaving(preview.id(), 0, 9))
                .extracting(LeavingEmployee::name)
                .containsExactly("Adi Rekaan");
    }

    @Test
    void nobodyRemovesOneself() {
        var own = database.employee(ADI, "Adi Rekaan", "Dinas Satu");
        database.employee(BUNGA, "Bunga Rekaan", "Dinas Satu");
        TestUsers.signIn(own, Role.SDM);
        var preview = preview(HEAD, List.of(BUNGA, "Bunga Rekaan", "III/a", "Dinas Satu", ""));
        rosterImport.extend(preview.id(), RosterExtent.AGENCY);
        assertRefused("roster.left.self", () -> rosterImport.apply(preview.id(), true));
    }

    @Test
    void takesKindAndFirstDayAndSaysWhatCannotBe() {
        var preview = preview(
                List.of("NIP", "Nama", "Gol", "Unit Kerja", "Jenis Pegawai", "TMT"),
                List.of(ADI, "Adi Rekaan", "III/a", "Dinas Satu", "PNS", "1 Mei 2015"),
                List.of(BUNGA, "Bunga Rekaan", "IX", "Dinas Satu", "PNS", ""),
                List.of("", "Tanpa NIP", "", "Dinas Satu", "Honorer", ""),
                List.of(CANDRA, "Candra Rekaan", "", "Dinas Satu", "P3K", "31-02-2023"));
        assertThat(rosterImport.rejected(preview.id(), 0, 9))
                .extracting(row -> row.reasons().getFirst().key())
                .containsExactly("roster.kind.rank", "roster.nip.non-asn", "roster.date.invalid");
        rosterImport.apply(preview.id());
        assertThat(jdbc.sql("SELECT kind, CAST(hired_on AS CHAR) AS day FROM employee")
                        .query()
                        .singleRow())
                .containsEntry("kind", "PNS")
                .containsEntry("day", "2015-05-01");
    }

    @Test
    void appliesWhatWasShownWhateverBecomesOfTheFile() {
        var file = roster(HEAD, List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""));
        var preview = rosterImport.preview(file, "daftar.xlsx");
        roster(HEAD, List.of(BUNGA, "Bunga Rekaan", "", "Dinas Satu", ""));
        rosterImport.apply(preview.id());
        assertThat(jdbc.sql("SELECT nip FROM employee").query(String.class).list())
                .containsExactly(ADI);
    }

    @Test
    void ofTwoImportsAtTheSameTimeOneIsCheckedAgain() throws Exception {
        var file = roster(HEAD, List.of(ADI, "Adi Rekaan", "", "Dinas Satu", ""));
        try (var people = Executors.newFixedThreadPool(2)) {
            var results = people.invokeAll(List.of(importing(file, 1), importing(file, 2)));
            var done = 0;
            for (var result : results) {
                done += result.get();
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM roster_import")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Callable<Integer> importing(Path file, int person) {
        var own = database.employee(RosterWorkbooks.nip(person), "Petugas " + person, "BKPSDM");
        return () -> {
            TestUsers.signIn(own, Role.SDM);
            try {
                var preview = rosterImport.preview(file, "daftar.xlsx");
                return preview.counts().added() == 1 ? applied(preview.id()) : 0;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private int applied(PreviewId id) {
        try {
            rosterImport.apply(id);
            return 1;
        } catch (RefusedException changed) {
            assertThat(changed.key()).isEqualTo("roster.apply.changed");
            return 0;
        }
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

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
