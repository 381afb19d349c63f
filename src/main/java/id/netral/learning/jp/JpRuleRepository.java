package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rules of what activities earn. */
interface JpRuleRepository extends Repository<JpRuleEntity, Long> {

    /** A {@link JpRule} of {@code r}. */
    String RULES = "select r.id, r.activity, r.minutesPerJp, r.yearlyCap, r.validFrom, r.recordedAt, r.recordedBy,"
            + " r.withdrawnAt from JpRuleEntity r ";

    JpRuleEntity save(JpRuleEntity rule);

    /** All of them: by type, newest first. */
    @Query(RULES + "order by r.activity desc, r.validFrom desc, r.id desc")
    List<JpRule> all();

    /** Those that were in the books then and not withdrawn. */
    @Query(RULES + "where r.recordedAt <= :asOf and (r.withdrawnAt is null or r.withdrawnAt > :asOf)")
    List<JpRule> known(Instant asOf);

    /** Whether a rule of the type begins on that day. */
    @Query("select count(r) > 0 from JpRuleEntity r"
            + " where r.activity = :activity and r.validFrom = :validFrom and r.withdrawnAt is null")
    boolean exists(ActivityType activity, LocalDate validFrom);

    /** 1 when the rule had not begun and was not withdrawn before. */
    @Modifying
    @Query("""
        update JpRuleEntity r set r.withdrawnAt = :now, r.withdrawnBy = :by
        where r.id = :id and r.withdrawnAt is null and r.validFrom > :today""")
    int withdraw(long id, String by, LocalDate today, Instant now);
}
