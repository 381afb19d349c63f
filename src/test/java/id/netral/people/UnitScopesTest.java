package id.netral.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnitScopesTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitScopes scopes;

    private EmployeeId officer;
    private long office;
    private long section;
    private long other;

    @BeforeEach
    void people() {
        database.reset();
        officer = database.employee("198609262015051001", "Adi Contoh", "Seksi A");
        database.employee("198609262015051002", "Budi Contoh", "Dinas Contoh");
        database.employee("198609262015051003", "Cici Contoh", "Badan Misal");
        office = unit("Dinas Contoh");
        section = unit("Seksi A");
        other = unit("Badan Misal");
        jdbc.sql("UPDATE unit_version SET parent_id = ? WHERE unit_id = ?")
                .params(office, section)
                .update();
    }

    @Test
    void agencysOfficersSeeEverybody() {
        assertThat(scope(Role.SDM).all()).isTrue();
        assertThat(scope(Role.ADMIN).all()).isTrue();
    }

    @Test
    void aUnitsOfficerSeesTheOwnUnitAndBelow() {
        assertThat(scope(Role.SDM_OPD).units()).containsExactly(new UnitId(section));
    }

    @Test
    void anOfficerEntrustedWithAUnitSeesThatOneAndBelow() {
        jdbc.sql("INSERT INTO unit_officer (employee_id, unit_id, entrusted_at) VALUES (?, ?, '2026-12-01 17:00:00')")
                .params(officer.value(), office)
                .update();

        assertThat(scope(Role.SDM_OPD).units()).containsExactlyInAnyOrder(new UnitId(office), new UnitId(section));
        assertThat(scope(Role.SDM_OPD).includes(new UnitId(other))).isFalse();
    }

    @Test
    void aLeaderSeesTheUnitsHeadedAndBelow() {
        assertThat(scope(Role.PIMPINAN).units()).isEmpty();

        jdbc.sql("UPDATE unit_version SET head_employee_id = ? WHERE unit_id = ?")
                .params(officer.value(), office)
                .update();

        assertThat(scope(Role.PIMPINAN).units()).containsExactlyInAnyOrder(new UnitId(office), new UnitId(section));
    }

    @Test
    void aLeaderWhoHasLeftSeesNothing() {
        jdbc.sql("UPDATE unit_version SET head_employee_id = ? WHERE unit_id = ?")
                .params(officer.value(), office)
                .update();
        jdbc.sql("UPDATE employee SET active = FALSE WHERE id = ?")
                .param(officer.value())
                .update();

        assertThat(scope(Role.PIMPINAN).units()).isEmpty();
    }

    @Test
    void nobodyElseSeesAnything() {
        assertThat(scope(Role.PESERTA)).isEqualTo(UnitScope.NONE);
        assertThat(scope(Role.PELATIH)).isEqualTo(UnitScope.NONE);
    }

    private UnitScope scope(Role role) {
        var user = new SignedInUser(1, officer.value(), "Adi Contoh", Set.of(role));
        return SystemSession.as(user, () -> scopes.of(user));
    }

    private long unit(String name) {
        return jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
