package id.netral.authoring;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A module as its authors are writing it, without its lessons. What learners read is a published version, never this. It is
 * loaded only locked: who only looks gets records.
 */
@Entity
@DynamicUpdate // the archive and the version it stands on are noted beside it
@Table(name = "draft_module")
@SuppressWarnings("UnusedVariable") // read by queries
class DraftModuleEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moduleId;
    private String title;
    private String summary;

    @Convert(converter = TextsConverter.class)
    @Column(length = Length.LONG32)
    private List<String> objectives;

    private BigDecimal jp;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityType activity;

    private LocalDate asOf;
    private @Nullable String cover;
    private int passMark;
    private int maxAttempts;
    private int drawCount;
    private boolean preTest;
    private String audienceHint;

    @Convert(converter = TextsConverter.class)
    @Column(length = Length.LONG32)
    private List<String> prerequisites;

    private @Nullable Instant archivedAt;
    private @Nullable Long basedOnVersionId;

    private @Nullable Long changedBy;

    private String changedByName;
    private Instant changedAt;

    @Version
    private int lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftModuleEntity() {}

    /**
     * The module's only draft.
     *
     * @param basedOn the version it was opened from; null for a module that begins as a draft
     */
    @SuppressWarnings("NullAway.Init") // state() gives every fact
    DraftModuleEntity(ModuleId module, DraftFacts facts, @Nullable ModuleVersionId basedOn, Author author) {
        this.moduleId = module.value();
        this.basedOnVersionId = basedOn == null ? null : basedOn.value();
        state(facts, author);
    }

    DraftId id() {
        return new DraftId(Objects.requireNonNull(id));
    }

    ModuleId module() {
        return new ModuleId(moduleId);
    }

    /** Throws {@link RefusedException} {@code error.changed-meanwhile} unless {@code seen} is the state as it is now. */
    void change(DraftFacts facts, int seen, Author author) {
        if (seen != lockVersion) {
            throw new RefusedException("error.changed-meanwhile");
        }
        state(facts, author);
    }

    private void state(DraftFacts facts, Author author) {
        title = facts.title();
        summary = facts.summary();
        objectives = facts.objectives();
        jp = facts.jp();
        activity = facts.activity();
        asOf = facts.asOf();
        cover = facts.cover();
        passMark = facts.passMark();
        maxAttempts = facts.maxAttempts();
        drawCount = facts.drawCount();
        preTest = facts.preTest();
        audienceHint = facts.audienceHint();
        prerequisites = facts.prerequisites();
        changedBy = author.account();
        changedByName = author.name();
        changedAt = author.at();
    }
}
