package id.netral.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Single accounts; lists and batches go by SQL. */
interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    Optional<Account> findByEmployeeId(long employee);

    List<Account> findByEmployeeIdIn(Collection<Long> employees);

    /** Those of the employees' accounts that wait for their first password. */
    @Query("select a.id from Account a where a.employeeId in :employees and a.state ="
            + " id.netral.security.AccountState.INVITED")
    List<Long> findInvited(Collection<Long> employees);

    Optional<Account> findByNip(String nip);

    Optional<Account> findByEmail(String email);

    /** The account of that NIP or e-mail. */
    @Query("select a.id from Account a where a.nip = :name or a.email = :name")
    Optional<Long> findIdByName(String name);

    Account save(Account account);

    /** Writes what was changed so far, for SQL that reads it in the same transaction. */
    void flush();
}
