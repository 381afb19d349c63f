package id.netral.reporting.orders;

import id.netral.media.MediaHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Workbooks made in the background. */
interface ReportFileRepository extends Repository<ReportFileEntity, Long> {

    /** Condition that it is not over. */
    String OPEN = " where f.id = :id and f.state in (WAITING, RUNNING)";

    ReportFileEntity save(ReportFileEntity file);

    Optional<ReportFileEntity> findById(long id);

    Optional<ReportFileEntity> findByIdAndOwnerId(long id, long owner);

    /** Newest first. */
    @Query("select f from ReportFileEntity f where f.ownerId = :owner order by f.askedAt desc, f.id desc")
    List<ReportFileEntity> of(long owner, Limit most);

    /** Those waited for or worked on, oldest first. */
    @Query("select f.id from ReportFileEntity f where f.endedAt is null order by f.id")
    List<Long> inLine(Limit most);

    /** How many of these are older. */
    @Query("select count(f) from ReportFileEntity f where f.endedAt is null and f.id < :id")
    int inLineBefore(long id);

    /** Begins it, also when a process that has ended had begun it; 0 when it is over. */
    @Modifying
    @Transactional
    @Query("update ReportFileEntity f set f.state = RUNNING" + OPEN)
    int begin(long id);

    /** Notes how far it is, apart from the transaction that reads the rows; 0 when it has been cancelled meanwhile. */
    @Modifying
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @Query("update ReportFileEntity f set f.rowsDone = :rows, f.rowsTotal = :total" + OPEN)
    int progress(long id, long rows, long total);

    /** Ends it with a workbook; 0 when it has been cancelled meanwhile. */
    @Modifying
    @Query("""
        update ReportFileEntity f set f.state = READY, f.rowsDone = :rows, f.rowsTotal = :rows, f.bytes = :bytes,
            f.sha256 = :sha256, f.endedAt = :now
        where f.id = :id and f.state = RUNNING""")
    int ready(long id, long rows, long bytes, String sha256, Instant now);

    /** The finished workbook's hash, empty when there is none. */
    @Query("select f.sha256 from ReportFileEntity f where f.id = :id and f.state = READY and f.sha256 is not null")
    Optional<String> contentHash(long id);

    /** Whether a workbook is finished that an older Netral kept elsewhere. */
    @Query("select count(f) > 0 from ReportFileEntity f where f.id = :id and f.state = READY and f.sha256 is null")
    boolean lacksContent(long id);

    /** Notes where such a workbook is now. */
    @Modifying
    @Transactional
    @Query("update ReportFileEntity f set f.sha256 = :sha256 where f.id = :id")
    void bring(long id, String sha256);

    /** Cancels one that waits; 0 when it does not. */
    @Modifying
    @Transactional
    @Query("""
        update ReportFileEntity f set f.state = CANCELLED, f.endedAt = :now
        where f.id = :id and f.state = WAITING""")
    int withdraw(long id, Instant now);

    /** Cancels one that is being made: it keeps its place in line until whoever makes it has stopped. */
    @Modifying
    @Transactional
    @Query("update ReportFileEntity f set f.state = CANCELLED where f.id = :id and f.state = RUNNING")
    void cancel(long id);

    /** Ends it for want of a file, unless it is over. */
    @Modifying
    @Transactional
    @Query("update ReportFileEntity f set f.state = FAILED, f.endedAt = :now" + OPEN)
    void fail(long id, Instant now);

    /** Nobody works any longer on one that has been cancelled. */
    @Modifying
    @Transactional
    @Query("""
        update ReportFileEntity f set f.endedAt = :now
        where f.id = :id and f.state = CANCELLED and f.endedAt is null""")
    void stopped(long id, Instant now);

    @Modifying
    @Transactional
    @Query("delete from ReportFileEntity f where f.id = :id")
    void delete(long id);

    @Query("select f.id from ReportFileEntity f where f.expiresAt < :now")
    List<Long> expired(Instant now);

    /** How many have ended so that the owner has not been told of; they count as told from now on. */
    @Modifying
    @Transactional
    @Query("""
        update ReportFileEntity f set f.noticed = true
        where f.ownerId = :owner and f.state = :end and f.noticed = false""")
    int notice(long owner, FileState end);

    /** The owner has been told of this one. */
    @Modifying
    @Transactional
    @Query("update ReportFileEntity f set f.noticed = true where f.id = :id and f.ownerId = :owner")
    void told(long id, long owner);

    /** The finished workbook, empty when there is none. */
    default Optional<MediaHash> content(long id) {
        return contentHash(id).map(MediaHash::new);
    }

    /** Removes the row, and says which workbook nothing refers to any more. */
    default Optional<MediaHash> remove(long id) {
        var content = content(id);
        delete(id);
        return content;
    }
}
