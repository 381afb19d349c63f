package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an activity type earns from a day on. One that has not begun may be withdrawn, which is a conditional update of
 * {@link JpRuleRepository}; nothing else of it ever changes.
 */
@Entity
@Table(name = "jp_rule")
@SuppressWarnings("UnusedVariable") // read by queries
class JpRuleEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityType activity;

    private int minutesPerJp;
    private @Nullable BigDecimal yearlyCap;
    private LocalDate validFrom;
    private Instant recordedAt;

    /** As the officer was called then; null: came with Netral. */
    private @Nullable String recordedBy;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    JpRuleEntity() {}

    JpRuleEntity(
            ActivityType activity,
            int minutesPerJp,
            @Nullable BigDecimal yearlyCap,
            LocalDate validFrom,
            String by,
            Instant now) {
        this.activity = activity;
        this.minutesPerJp = minutesPerJp;
        this.yearlyCap = yearlyCap;
        this.validFrom = validFrom;
        this.recordedBy = by;
        this.recordedAt = now;
    }
}
