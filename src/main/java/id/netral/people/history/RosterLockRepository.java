package id.netral.people.history;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lets one at a time change people or units, until its transaction ends. */
public interface RosterLockRepository extends Repository<RosterLock, Byte> {

    /** Waits until nobody else changes people or units; before the first read of a change. */
    @NativeQuery("SELECT imports FROM roster_lock WHERE id = 1 FOR UPDATE")
    long hold();

    /** The same, for an import or for taking one back. */
    @Modifying
    @Query(nativeQuery = true, value = "UPDATE roster_lock SET imports = imports + 1 WHERE id = 1")
    void countImport();
}
