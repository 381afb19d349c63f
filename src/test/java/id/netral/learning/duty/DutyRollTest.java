package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.history.Effective;
import id.netral.people.history.EmployeeChanges;
import id.netral.people.history.OrganisationChanges;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DutyRollTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assignments assignments;

    @Autowired
    EmployeeChanges changes;

    @Autowired
    OrganisationChanges organisation;

    @Autowired
    Catalog catalog;

    @Autowired
    ApplicationEventPublisher events;

    private ModuleId module;
    private EmployeeId adi;
    private UnitId office;

    @BeforeEach
    void people() {
        database.reset();
        module = SystemSession.as(
                new SignedInUser(0, null, "Uji", Set.of(Role.PESERTA)),
                () -> catalog.modules().getFirst().id());
        adi = database.employee("198609262015051001", "Adi Contoh", "Seksi A");
        database.employee("198609262015051002", "Budi Contoh", "Dinas Contoh");
        database.employee("198609262015051003", "Cici Contoh", "Badan Misal");
        office = new UnitId(unit("Dinas Contoh"));
        for (var table : List.of("unit", "unit_version")) {
            jdbc.sql("UPDATE " + table + " SET parent_id = ? WHERE name = 'Seksi A'")
                    .param(office.value())
                    .update();
        }
    }

    @Test
    void assigningToAUnitMeansThePeopleBelowItToo() {
        assignments.assignAtStart(module, office, null);

        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh");
    }

    @Test
    void whoJoinsLaterIsAskedAndWhoLeavesIsReleased() {
        assignments.assignAtStart(module, office, null);
        jdbc.sql("UPDATE employee SET unit_id = ? WHERE name = 'Cici Contoh'")
                .param(office.value())
                .update();
        jdbc.sql("UPDATE employee SET unit_id = ? WHERE id = ?")
                .params(unit("Badan Misal"), adi.value())
                .update();

        events.publishEvent(new PeopleChanged());

        assertThat(open()).containsExactly("Budi Contoh", "Cici Contoh");
        assertThat(jdbc.sql("SELECT released_reason FROM duty WHERE employee_id = ?")
                        .param(adi.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LEFT");
    }

    @Test
    void whoComesBackGetsANewDutyBesideTheReleasedOne() {
        assignments.assignAtStart(module, null, null);
        jdbc.sql("UPDATE employee SET active = FALSE WHERE id = ?")
                .param(adi.value())
                .update();
        events.publishEvent(new PeopleChanged());
        jdbc.sql("UPDATE employee SET active = TRUE WHERE id = ?")
                .param(adi.value())
                .update();
        events.publishEvent(new PeopleChanged());

        assertThat(jdbc.sql("SELECT COUNT(*) FROM duty WHERE employee_id = ?")
                        .param(adi.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(open()).contains("Adi Contoh");
    }

    @Test
    void doingItAgainAddsNothing() {
        assignments.assignAtStart(module, null, null);
        events.publishEvent(new PeopleChanged());

        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh", "Cici Contoh");
    }

    @Test
    void anEditOfAPersonLooksAtNobodyElse() {
        assignments.assignAtStart(module, office, null);
        jdbc.sql("UPDATE employee SET unit_id = ? WHERE name = 'Cici Contoh'")
                .param(office.value())
                .update();

        edits(Role.SDM, () -> changes.transfer(adi, new UnitId(unit("Badan Misal")), null, today()));
        assertThat(open()).as("whoever else would be asked waits for the night").containsExactly("Budi Contoh");

        edits(Role.SDM, () -> changes.transfer(adi, office, null, today()));
        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh");

        events.publishEvent(new PeopleChanged());
        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh", "Cici Contoh");
    }

    @Test
    void anEditOfAUnitLooksAtThoseBelowItAlone() {
        assignments.assignAtStart(module, office, null);
        var section = new UnitId(unit("Seksi A"));
        jdbc.sql("UPDATE employee SET unit_id = ? WHERE name = 'Cici Contoh'")
                .param(office.value())
                .update();

        edits(Role.SDM, () -> organisation.rename(section, "Seksi B", today()));
        assertThat(open()).as("a name asks nobody anew").containsExactly("Adi Contoh", "Budi Contoh");
        edits(Role.SDM, () -> organisation.move(section, new UnitId(unit("Badan Misal")), today()));
        assertThat(open()).as("whoever else would be asked waits for the night").containsExactly("Budi Contoh");
        edits(Role.SDM, () -> organisation.move(section, office, today()));
        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh");
    }

    @Test
    void whoComesIntoAnAssignedUnitByAMergerIsAsked() {
        assignments.assignAtStart(module, office, null);

        edits(
                Role.SDM,
                () -> organisation.merge(new UnitId(unit("Badan Misal")), new UnitId(unit("Seksi A")), today()));
        assertThat(open()).containsExactly("Adi Contoh", "Budi Contoh", "Cici Contoh");

        database.employee("198609262015051004", "Dodi Contoh", "Badan Lain");
        var elsewhere = new UnitId(unit("Badan Lain"));
        edits(Role.SDM, () -> organisation.merge(new UnitId(unit("Seksi A")), elsewhere, today()));
        assertThat(open()).containsExactly("Budi Contoh");
    }

    private static void edits(Role role, Runnable work) {
        SystemSession.as(new SignedInUser(0, null, "Uji", Set.of(role)), () -> {
            work.run();
            return true;
        });
    }

    private static Effective today() {
        return new Effective(TestClock.today(), "Mutasi");
    }

    private List<String> open() {
        return jdbc.sql("""
            SELECT e.name FROM duty d JOIN employee e ON e.id = d.employee_id
            WHERE d.released_at IS NULL ORDER BY e.name""").query(String.class).list();
    }

    private long unit(String name) {
        return jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
