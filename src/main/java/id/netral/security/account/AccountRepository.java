package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts, each with its roles. What many of them become at once is a statement that raises their version. */
interface AccountRepository extends Repository<Account, Long> {

    /** A line of the list; the roles stand in one text with commas between them. */
    record Listed(
            long id,
            String displayName,
            @Nullable String nip,
            @Nullable String email,
            AccountState state,
            @Nullable String roles) {

        AccountRow row() {
            var names = roles == null ? Stream.<String>empty() : Stream.of(roles.split(","));
            return new AccountRow(
                    new AccountId(id),
                    displayName,
                    nip,
                    email,
                    state,
                    names.map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
        }
    }

    Optional<Account> findById(long id);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByEmployeeId(long employee);

    @EntityGraph(attributePaths = "roles")
    List<Account> findByEmployeeIdIn(Collection<Long> employees);

    /** Those of the employees' accounts that wait for their first password. */
    @Query("select a.id from Account a where a.employeeId in :employees and a.state ="
            + " id.netral.security.account.AccountState.INVITED")
    List<Long> findInvited(Collection<Long> employees);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByNip(String nip);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByEmail(String email);

    /** The account of that NIP or e-mail. */
    @Query("select a.id from Account a where a.nip = :name or a.email = :name")
    Optional<Long> findIdByName(String name);

    /** One page by name. Patterns are those of LIKE, and match together; a condition that is null lets everybody through. */
    @Query("""
        select a.id, a.displayName, a.nip, a.email, a.state,
            (select listagg(r, ',') from Account b join b.roles r where b.id = a.id)
        from Account a
        where (:name is null or a.displayName like :name escape '\\' or a.nip like :nip escape '\\'
              or a.email like :email escape '\\')
          and (:state is null or a.state = :state)
          and (:role is null or a.id in (select b.id from Account b join b.roles r where r = :role))
        order by a.displayName, a.id limit :limit offset :offset""")
    List<Listed> page(
            @Nullable String name,
            @Nullable String nip,
            @Nullable String email,
            @Nullable AccountState state,
            @Nullable Role role,
            int offset,
            int limit);

    @Query("""
        select count(a) from Account a
        where (:name is null or a.displayName like :name escape '\\' or a.nip like :nip escape '\\'
              or a.email like :email escape '\\')
          and (:state is null or a.state = :state)
          and (:role is null or a.id in (select b.id from Account b join b.roles r where r = :role))""")
    int count(
            @Nullable String name,
            @Nullable String nip,
            @Nullable String email,
            @Nullable AccountState state,
            @Nullable Role role);

    /** Number of administrators who can sign in. */
    @Query("select count(a) from Account a join a.roles r where a.state = ACTIVE and r = ADMIN")
    int countAdministrators();

    /** Administrators who can sign in; nobody else changes them until the transaction ends. */
    @Query(nativeQuery = true, value = """
        SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
        WHERE r.role = 'ADMIN' AND a.state = 'ACTIVE' ORDER BY a.id FOR UPDATE""")
    List<Long> holdAdministrators();

    /** Accounts whose access has changed since. */
    @Query(
            "select a.id, a.accessChangedAt, a.signedOutBefore, a.state from Account a where a.accessChangedAt >= :since")
    List<AccessChange> changedSince(Instant since);

    /** Disables the employees' accounts, save those of administrators. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        UPDATE account SET state = 'DISABLED', closed_with_employment = TRUE, activation_hash = NULL,
            activation_expires = NULL, signed_out_before = :now, access_changed_at = :now, version = version + 1
        WHERE employee_id IN (:employees) AND state <> 'DISABLED'
            AND NOT EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = account.id AND r.role = 'ADMIN')""")
    void close(Collection<Long> employees, Instant now);

    /** Names of the employees who are administrators and whose accounts are open. */
    @Query("""
        select a.displayName from Account a join a.roles r
        where a.employeeId in :employees and a.state <> DISABLED and r = ADMIN order by a.id""")
    List<String> openAdministrators(Collection<Long> employees);

    /** Opens those of the employees' accounts that {@link #close} has disabled. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        UPDATE account SET state = IF(password_hash IS NULL, 'INVITED', 'ACTIVE'), closed_with_employment = FALSE,
            access_changed_at = :now, version = version + 1
        WHERE employee_id IN (:employees) AND state = 'DISABLED' AND closed_with_employment""")
    void reopen(Collection<Long> employees, Instant now);

    Account save(Account account);

    /** Writes what was changed so far, for SQL that reads it in the same transaction. */
    void flush();
}
