package id.netral.security.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The audit trail. Conditions that are null let everything through; the pattern is that of LIKE. */
interface AuditEntryRepository extends Repository<AuditEntryEntity, Long> {

    AuditEntryEntity save(AuditEntryEntity entry);

    /** One page, newest first; from the first moment on, before the second. */
    @Query("""
        select e from AuditEntryEntity e
        where (:person is null or e.actor like :person escape '\\' or e.subject like :person escape '\\')
          and (:action is null or e.action = :action)
          and (:from is null or e.happenedAt >= :from) and (:before is null or e.happenedAt < :before)
        order by e.happenedAt desc, e.id desc limit :limit offset :offset""")
    List<AuditEntryEntity> page(
            @Nullable String person,
            @Nullable AuditAction action,
            @Nullable Instant from,
            @Nullable Instant before,
            int offset,
            int limit);

    @Query("""
        select count(e) from AuditEntryEntity e
        where (:person is null or e.actor like :person escape '\\' or e.subject like :person escape '\\')
          and (:action is null or e.action = :action)
          and (:from is null or e.happenedAt >= :from) and (:before is null or e.happenedAt < :before)""")
    int count(@Nullable String person, @Nullable AuditAction action, @Nullable Instant from, @Nullable Instant before);
}
