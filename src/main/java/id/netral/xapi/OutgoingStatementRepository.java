package id.netral.xapi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox of statements. */
interface OutgoingStatementRepository extends Repository<OutgoingStatement, Long> {

    /** One that is there already stays as it is. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO xapi_statement (id, verb, statement, state, created_at)
        VALUES (:id, :verb, :json, 'WAITING', :now)
        ON DUPLICATE KEY UPDATE id = id""")
    void addUnlessKnown(String id, String verb, String json, Instant now);

    /** Oldest first. */
    @Query("select s.statementId, s.statement from OutgoingStatement s where s.state = WAITING order by s.number")
    List<XapiOutbox.Waiting> waiting(Limit limit);

    /** Takes those that wait into a state that is final, unless somebody has them sent again. */
    @Modifying
    @Query("""
        update OutgoingStatement s
        set s.state = :state, s.settledAt = :now, s.tries = s.tries + 1, s.reply = :reply
        where s.statementId in :ids and s.state = WAITING""")
    void settle(Collection<String> ids, XapiState state, @Nullable String reply, Instant now);

    /** They stay, after one more try. */
    @Modifying
    @Query("update OutgoingStatement s set s.tries = s.tries + 1 where s.statementId in :ids")
    void tried(Collection<String> ids);

    /** Queues what was refused; how many. */
    @Modifying
    @Query("""
        update OutgoingStatement s set s.state = WAITING, s.settledAt = null, s.reply = null
        where s.state = REFUSED""")
    int queueRefusedAgain();

    /** Some thousand that were taken before the moment. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "DELETE FROM xapi_statement WHERE state = 'DONE' AND settled_at < :before LIMIT 5000")
    void forgetDone(Instant before);

    /** One page, newest first. */
    @Query("""
        select s.statementId, s.verb, s.state, s.createdAt, s.settledAt, s.tries, s.reply
        from OutgoingStatement s where (:state is null or s.state = :state)
        order by s.number desc limit :limit offset :offset""")
    List<XapiListing> page(@Nullable XapiState state, int offset, int limit);

    @Query("select count(s) from OutgoingStatement s where (:state is null or s.state = :state)")
    int count(@Nullable XapiState state);
}
