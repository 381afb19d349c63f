package id.netral.people.roster.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.people.roster.RosterCounts;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowChange.FieldChange;
import id.netral.security.Role;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The last import can be looked at and taken back, without anything being deleted. */
@IntegrationTest
class RosterUndoTest {

    private static final List<String> HEAD = List.of("NIP", "Nama", "Unit Kerja", "Email");
    private static final String ADI = "198609262015051001";
    private static final String BUNGA = "199203042019032002";
    private static final String CANDRA = "199508172023211003";

    @Autowired
    RosterImport rosterImport;

    @Autowired
    RosterHistory history;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void twoPeopleAndAnImport() {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
        apply(
                HEAD,
                List.of(ADI, "Adi Rekaan", "Dinas Satu", "adi@example.go.id"),
                List.of(BUNGA, "Bunga Rekaan", "Dinas Satu", ""));
        var preview = preview(
                HEAD,
                List.of(ADI, "Adi Rekaan, S.Sos.", "Dinas Satu / Bidang Baru", "adi.baru@example.go.id"),
                List.of(CANDRA, "Candra Rekaan", "Dinas Satu", "adi@example.go.id"));
        rosterImport.extend(preview.id(), RosterExtent.AGENCY);
        rosterImport.apply(preview.id(), true);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhatEachImportHasChanged() {
        var roster = history.page(0, 10).getFirst();
        assertThat(roster.counts()).isEqualTo(new RosterCounts(1, 0, 1, 0, 0, 0));
        assertThat(roster.departed()).isEqualTo(1);
        assertThat(history.rows(roster.id(), RosterChangeKind.MOVED, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.fields())
                        .contains(
                                new FieldChange(RosterColumn.NAME, "Adi Rekaan", "Adi Rekaan, S.Sos."),
                                new FieldChange(RosterColumn.UNIT, "Dinas Satu", "Dinas Satu › Bidang Baru")));
        assertThat(history.rows(roster.id(), RosterChangeKind.LEFT, 0, 10))
                .extracting(AppliedRosterRow::name)
                .containsExactly("Bunga Rekaan");
    }

    @Test
    void putsPeopleUnitsAndAccountsBackByNewRows() {
        var versions = count("employee_version");
        var last = last();
        var shown = history.undoPreview(last);
        assertThat(shown.obstacles()).isEmpty();
        assertThat(List.of(shown.deactivated(), shown.restored(), shown.returned()))
                .containsExactly(1, 1, 1);
        assertThat(shown.endedUnits()).containsExactly("Dinas Satu › Bidang Baru");

        history.undo(last);

        assertThat(people())
                .containsExactly(
                        tuple("Adi Rekaan", "Dinas Satu", "adi@example.go.id", true),
                        tuple("Bunga Rekaan", "Dinas Satu", null, true),
                        tuple("Candra Rekaan", "Dinas Satu", null, false));
        assertThat(jdbc.sql("SELECT nip, email, state FROM account ORDER BY nip")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("nip"), row -> row.get("email"), row -> row.get("state"))
                .containsExactly(
                        tuple(ADI, "adi@example.go.id", "INVITED"),
                        tuple(BUNGA, null, "INVITED"),
                        tuple(CANDRA, null, "DISABLED"));
        assertThat(count("employee_version")).isEqualTo(versions + 3);
        assertThat(jdbc.sql("SELECT name FROM unit WHERE ended_on IS NOT NULL")
                        .query(String.class)
                        .list())
                .containsExactly("Bidang Baru");
        assertThat(count("audit_entry WHERE action = 'ROSTER_UNDONE'")).isEqualTo(1);
        assertThat(history.find(last).undoneBy()).isEqualTo("Orang Uji");
        assertRefused("roster.undo.not-last", last);
    }

    @Test
    void theSameFileMayComeAgainAfterwards() {
        history.undo(last());
        apply(HEAD, List.of(CANDRA, "Candra Rekaan", "Dinas Satu / Bidang Baru", "candra@example.go.id"));
        assertThat(people()).contains(tuple("Candra Rekaan", "Bidang Baru", "candra@example.go.id", true));
        assertThat(jdbc.sql("SELECT state FROM account WHERE nip = ?")
                        .param(CANDRA)
                        .query(String.class)
                        .single())
                .isEqualTo("INVITED");
    }

    @Test
    void saysWhoStandsInTheWay() {
        jdbc.sql("UPDATE employee SET position = 'Kepala', version = version + 1 WHERE nip = ?")
                .param(ADI)
                .update();
        jdbc.sql("UPDATE account SET state = 'ACTIVE' WHERE nip = ?")
                .param(CANDRA)
                .update();
        database.employee(RosterWorkbooks.nip(7), "Dewi Rekaan", "Dinas Satu");
        jdbc.sql(
                        "UPDATE employee SET unit_id = (SELECT id FROM unit WHERE name = 'Bidang Baru') WHERE name = 'Dewi Rekaan'")
                .update();
        assertThat(history.undoPreview(last()).obstacles())
                .extracting(RosterUndoPreview.Obstacle::name, RosterUndoPreview.Obstacle::key)
                .containsExactly(
                        tuple("Adi Rekaan, S.Sos.", "roster.undo.why.changed"),
                        tuple("Candra Rekaan", "roster.undo.why.activated"),
                        tuple("Bidang Baru", "roster.undo.why.unit-used"));
        assertRefused("roster.undo.obstacles", last());
        assertThat(count("roster_import WHERE undone_at IS NOT NULL")).isZero();
    }

    @Test
    void isForHrAndAdministratorsOnly() {
        TestUsers.signIn(null, Role.SDM_OPD);
        assertThatThrownBy(() -> history.undo(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> history.page(0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private long last() {
        return history.page(0, 1).getFirst().id();
    }

    private RosterPreview preview(List<?>... rows) {
        return rosterImport.preview(RosterWorkbooks.of(folder, "daftar.xlsx", List.of(rows)), "daftar.xlsx");
    }

    private void apply(List<?>... rows) {
        rosterImport.apply(preview(rows).id());
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private List<Tuple> people() {
        return jdbc.sql("""
                        SELECT e.name, u.name, e.email, e.active FROM employee e JOIN unit u ON u.id = e.unit_id
                        ORDER BY e.name""")
                .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    private void assertRefused(String key, long id) {
        assertThatThrownBy(() -> history.undo(id))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
