package id.netral.reporting.orders;

import id.netral.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reports made again and again. */
interface ReportScheduleRepository extends Repository<ReportScheduleEntity, Long> {

    /** Whom reports can be made for. */
    record Reader(long account, String name) {}

    ReportScheduleEntity save(ReportScheduleEntity schedule);

    /** Those that have not been ended, newest first. */
    @Query("select s from ReportScheduleEntity s where s.endedAt is null order by s.id desc")
    List<ReportScheduleEntity> running();

    @Modifying
    @Query("update ReportScheduleEntity s set s.endedAt = :now where s.id = :id and s.endedAt is null")
    void end(long id, Instant now);

    /** Notes that it is being made today; 0 when that was noted before, here or on another node. */
    @Modifying
    @Transactional
    @Query("""
        update ReportScheduleEntity s set s.ranOn = :today
        where s.id = :id and (s.ranOn is null or s.ranOn < :today)""")
    int claim(long id, LocalDate today);

    /** What became of the last run. */
    @Modifying
    @Transactional
    @Query("update ReportScheduleEntity s set s.outcome = :outcome where s.id = :id")
    void outcome(long id, String outcome);

    /** Active accounts with one of the roles, by name. */
    @Query("""
        select distinct a.id, a.displayName from Account a join a.roles r where a.state = ACTIVE and r in :roles
        order by a.displayName, a.id""")
    List<Reader> readers(Collection<Role> roles);
}
