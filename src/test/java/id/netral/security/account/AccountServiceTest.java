package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestUsers;
import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class AccountServiceTest extends TestAccounts {

    private static final String CITRA = "200003032024012003";

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail audit;

    @Autowired
    AccountAdministration administration;

    private static NewAccount roster(long employee, String nip, @Nullable String email, String name) {
        return new NewAccount(
                new EmployeeId(employee), new Nip(nip), email == null ? null : new EmailAddress(email), name);
    }

    private Map<String, Object> row(long employee) {
        return jdbc.sql("SELECT nip, email, display_name, state FROM account WHERE employee_id = ?")
                .param(employee)
                .query()
                .singleRow();
    }

    @Test
    void anAdministratorsAccountIsNotClosedByARoster() {
        var sari = active(SARI, "Sari", "sari@contoh.go.id", Role.ADMIN);
        var budi = active(BUDI, "Budi", "budi@contoh.go.id");
        accounts.close(List.of(sari, budi));
        assertThat(account(sari).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account(budi).state()).isEqualTo(AccountState.DISABLED);
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'ACCOUNT_KEPT_OPEN'")
                        .query(String.class)
                        .single())
                .isEqualTo("Sari");
    }

    @Test
    void theLastAdministratorStaysOneByAnyRoad() {
        var sari = active(SARI, "Sari", "sari@contoh.go.id", Role.ADMIN);
        assertThatThrownBy(() -> accounts.assignRoles(sari, Set.of(Role.SDM)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("account.last-administrator"));
        TestUsers.signIn(null, Role.ADMIN); // somebody whose account is none of these
        assertThatThrownBy(() -> administration.disable(account(sari).id())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> administration.assignRoles(account(sari).id(), Set.of(Role.SDM)))
                .isInstanceOf(RefusedException.class);
        active(BUDI, "Budi", "budi@contoh.go.id", Role.ADMIN);
        administration.disable(account(sari).id());
        assertThat(account(sari).state()).isEqualTo(AccountState.DISABLED);
    }

    @Test
    void twoAdministratorsWhoCloseEachOtherLeaveOne() throws Exception {
        var ids = List.of(
                account(active(SARI, "Sari", "sari@contoh.go.id", Role.ADMIN)).id(),
                account(active(BUDI, "Budi", "budi@contoh.go.id", Role.ADMIN)).id());
        try (var both = Executors.newFixedThreadPool(2)) {
            var begin = new CyclicBarrier(2);
            both.invokeAll(ids.stream()
                    .<Callable<Void>>map(id -> () -> {
                        TestUsers.signIn(null, Role.ADMIN);
                        begin.await();
                        administration.disable(id);
                        return null;
                    })
                    .toList());
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account WHERE state = 'ACTIVE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void newPeopleAreInvitedLearners() {
        accounts.provision(List.of(roster(1, SARI, "sari@contoh.go.id", "Sari"), roster(2, BUDI, null, "Budi")));
        assertThat(row(1)).containsEntry("nip", SARI).containsEntry("state", "INVITED");
        assertThat(row(2)).containsEntry("email", null);
        assertThat(account(new EmployeeId(2)).roles()).containsExactly(Role.PESERTA);
    }

    @Test
    void aSecondRosterBringsNamesUpToDateAndKeepsTheRest() {
        var sari = active(SARI, "Sari", "sari@contoh.go.id", Role.PELATIH);
        accounts.provision(List.of(roster(sari.value(), SARI, "sari.w@contoh.go.id", "Sari Wulandari, S.H.")));
        var account = account(sari);
        assertThat(account.displayName()).isEqualTo("Sari Wulandari, S.H.");
        assertThat(account.email()).contains(new EmailAddress("sari.w@contoh.go.id"));
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.PESERTA, Role.PELATIH);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).isPresent();
    }

    @Test
    void anEmailOfTwoPeopleStaysWithWhoeverHasIt() {
        accounts.provision(List.of(roster(1, SARI, "dinas@contoh.go.id", "Sari")));
        accounts.provision(
                List.of(roster(2, BUDI, "dinas@contoh.go.id", "Budi"), roster(1, SARI, "dinas@contoh.go.id", "Sari")));
        assertThat(row(1)).containsEntry("email", "dinas@contoh.go.id");
        assertThat(row(2)).containsEntry("email", null);
    }

    @Test
    void anEmailOfSomebodyOutsideTheRosterIsNotTaken() {
        jdbc.sql("""
            INSERT INTO account (email, display_name, state, created_at)
            VALUES ('dinas@contoh.go.id', 'Administrator', 'ACTIVE', '2026-12-01 17:00:00')""").update();
        accounts.provision(List.of(roster(1, SARI, "dinas@contoh.go.id", "Sari")));
        assertThat(row(1)).containsEntry("email", null);
    }

    @Test
    void emailsMayChangeHands() {
        accounts.provision(List.of(
                roster(1, SARI, "satu@contoh.go.id", "Sari"),
                roster(2, BUDI, "dua@contoh.go.id", "Budi"),
                roster(3, CITRA, "tiga@contoh.go.id", "Citra")));
        accounts.provision(List.of(
                roster(1, SARI, "dua@contoh.go.id", "Sari"),
                roster(2, BUDI, "satu@contoh.go.id", "Budi"),
                roster(3, CITRA, null, "Citra")));
        assertThat(row(1)).containsEntry("email", "dua@contoh.go.id");
        assertThat(row(2)).containsEntry("email", "satu@contoh.go.id");
        assertThat(row(3)).containsEntry("email", null);
    }

    @Test
    void anEmailThatIsSetFreeRaisesTheVersion() {
        accounts.provision(List.of(roster(1, SARI, "satu@contoh.go.id", "Sari"), roster(2, BUDI, null, "Budi")));
        var open = account(new EmployeeId(1)); // somebody has it before them
        accounts.provision(List.of(roster(1, SARI, null, "Sari"), roster(2, BUDI, "satu@contoh.go.id", "Budi")));
        assertThatThrownBy(() -> repository.save(open)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row(2)).containsEntry("email", "satu@contoh.go.id");
    }

    @Test
    void aWholeAgencyIsOneTransaction() {
        var people = IntStream.rangeClosed(1, 20_000)
                .mapToObj(n -> roster(
                        n,
                        "%s1%03d".formatted("19900101" + "%06d".formatted(n), n % 1000),
                        "p" + n + "@contoh.go.id",
                        "Pegawai " + n))
                .toList();
        transaction.executeWithoutResult(status -> {
            accounts.provision(people);
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
        accounts.provision(people);
        accounts.provision(people);
        assertThat(count()).isEqualTo(20_000);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account_role")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20_000);
    }

    private int count() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single();
    }

    @Test
    void aChangeOfRolesIsAuditedWithBeforeAndAfter() {
        var sari = sari();
        var admin = active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.ADMIN);
        jdbc.sql("DELETE FROM audit_entry").update();
        signIn(admin);
        accounts.assignRoles(sari, Set.of(Role.SDM));
        var entry = jdbc.sql("SELECT actor, account_id, action, subject, detail FROM audit_entry")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("actor", "Budi Santoso")
                .containsEntry("account_id", account(admin).id().value())
                .containsEntry("action", "ROLES_CHANGED")
                .containsEntry("subject", "Sari Wulandari");
        assertThat(entry.get("detail")).asString().contains("\"before\":\"PESERTA\"", "\"after\":\"PESERTA SDM\"");
        accounts.assignRoles(sari, Set.of(Role.SDM));
        assertThat(audited()).hasSize(1);
    }

    @Test
    void onlyAdministratorsAndTheStartChangeRoles() {
        var sari = sari();
        signIn(active(BUDI, "Budi Santoso", "budi@contoh.go.id", Role.SDM));
        assertThatThrownBy(() -> accounts.assignRoles(sari, Set.of(Role.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.activateForDemo(sari, "terserah saya saja"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(account(sari).roles()).containsExactly(Role.PESERTA);
    }

    @Test
    void anUnknownEmployeeIsRefused() {
        assertThatThrownBy(() -> accounts.assignRoles(new EmployeeId(404), Set.of(Role.SDM)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("account.unknown");
    }

    @Test
    void theAuditTrailSharesTheFateOfItsTransaction() {
        transaction.executeWithoutResult(status -> {
            audit.record(AuditAction.EXPORT, "Capaian", Map.of("rows", 12));
            status.setRollbackOnly();
        });
        assertThat(audited()).isEmpty();
        transaction.executeWithoutResult(status -> audit.record(AuditAction.EXPORT, "y".repeat(400), Map.of()));
        assertThat(audited()).containsExactly("EXPORT");
        assertThat(jdbc.sql("SELECT actor FROM audit_entry").query(String.class).single())
                .isEqualTo("Sistem");
    }
}
