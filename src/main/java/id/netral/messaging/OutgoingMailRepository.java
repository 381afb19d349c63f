package id.netral.messaging;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox. */
interface OutgoingMailRepository extends Repository<OutgoingMail, Long> {

    /** 0 when a mail has the key already; nothing else is hidden, since a {@link Mail} fits its columns. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO outgoing_mail (dedupe_key, recipient, employee_id, subject, text_body, html_body,
            any_hour, state, created_at, not_before, not_after, message_id)
        VALUES (:#{#mail.key()}, :#{#mail.to().value()}, :#{#mail.employee()?.value()}, :#{#mail.subject()},
            :#{#mail.text()}, :#{#mail.html()}, :#{#mail.anyHour()}, 'QUEUED', :now, :earliest, :#{#mail.notAfter()},
            :messageId)""")
    int addUnlessKnown(Mail mail, String messageId, Instant now, Instant earliest);

    /** A locking read, since the row may be younger than this transaction's view. */
    @Query(nativeQuery = true, value = "SELECT id FROM outgoing_mail WHERE dedupe_key = :key FOR UPDATE")
    long idOf(String key);

    Optional<OutgoingMail> findById(long id);

    /** Without their contents, in order. */
    @Query("select a.name from OutgoingMail m join m.attachments a where m.id = :id order by index(a)")
    List<String> attachmentNames(long id);

    /** For the next step, in which nobody else takes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutgoingMail m where m.id = :id")
    Optional<OutgoingMail> lock(long id);

    /** Mails whose time has come, oldest first. */
    @Query("""
        select m.id from OutgoingMail m
        where m.state = QUEUED and m.notBefore <= :now and (:quiet = false or m.anyHour = true)
        order by m.notBefore, m.id""")
    List<Long> due(Instant now, boolean quiet, Limit limit);

    /** Mails claimed before the moment whose end nobody has recorded: the process was gone. */
    @Modifying
    @Query("""
        update OutgoingMail m set m.state = UNCERTAIN, m.problem = 'mail.problem.interrupted'
        where m.state = SENDING and m.claimedAt < :moment""")
    int doubt(Instant moment);

    /** Takes out what has become stale unsent. */
    @Modifying
    @Query("""
        update OutgoingMail m set m.state = DISCARDED, m.problem = 'mail.problem.stale'
        where m.state = QUEUED and m.notAfter <= :now""")
    int discardStale(Instant now);

    /** One page, newest first; the pattern is that of LIKE. */
    @Query("""
        select m from OutgoingMail m
        where (:state is null or m.state = :state)
          and (:pattern is null or m.recipient like :pattern escape '\\' or m.subject like :pattern escape '\\')
        order by m.createdAt desc, m.id desc limit :limit offset :offset""")
    List<OutgoingMail> page(@Nullable MailState state, @Nullable String pattern, int offset, int limit);

    @Query("""
        select count(m) from OutgoingMail m
        where (:state is null or m.state = :state)
          and (:pattern is null or m.recipient like :pattern escape '\\' or m.subject like :pattern escape '\\')""")
    int count(@Nullable MailState state, @Nullable String pattern);

    long countByStateIn(Collection<MailState> states);
}
