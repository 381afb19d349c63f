package id.netral.catalog;

import id.netral.catalog.file.PackMedium;
import id.netral.catalog.pack.ActivityType;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.Pack;
import id.netral.media.MediaHash;
import id.netral.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A version as it was published, with the texts it was made from and the files it shows. Nothing of it ever changes. */
@Entity
@Immutable
@Table(name = "module_version")
@SuppressWarnings("UnusedVariable") // what no verb needs is read by queries
class ModuleVersionEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A file the version shows, whose bytes are in the media store. */
    @Embeddable
    record Medium(
            String contentType, @JdbcTypeCode(SqlTypes.CHAR) String sha256) {

        Medium(PackMedium medium, MediaHash hash) {
            this(medium.picture().contentType(), hash.hex());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long moduleId;
    private int number;
    private String title;
    private String summary;

    @Column(length = Length.LONG32)
    private String objectives;

    private BigDecimal jp;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityType activity;

    private @Nullable String cover;
    private LocalDate asOf;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ModuleChange.Origin origin;

    private String changeNote;
    private boolean material;
    private @Nullable Long publishedBy;
    private @Nullable Long approvedBy;

    // null in versions published before this was kept
    @Column(length = Length.LONG32)
    private @Nullable String prerequisites;

    private @Nullable String audience;

    // about the offer, not about what was published: an update of its own writes them
    @Column(insertable = false)
    private @Nullable Instant withdrawnAt;

    @Column(insertable = false)
    private @Nullable String withdrawnReason;

    @ElementCollection
    @CollectionTable(name = "module_version_file", joinColumns = @JoinColumn(name = "module_version_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "text", columnDefinition = "mediumtext")
    private Map<String, String> texts;

    @ElementCollection
    @CollectionTable(name = "module_media", joinColumns = @JoinColumn(name = "module_version_id"))
    @MapKeyColumn(name = "path")
    private Map<String, Medium> media;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ModuleVersionEntity() {}

    ModuleVersionEntity(
            ModuleId module, int number, Pack pack, ModuleChange change, SortedMap<String, Medium> media, Instant now) {
        var head = pack.head();
        this.moduleId = module.value();
        this.number = number;
        this.title = head.title();
        this.summary = head.summary();
        this.objectives = JSON.writeValueAsString(head.objectives());
        this.jp = head.jp();
        this.activity = head.activity();
        this.cover = head.cover();
        this.asOf = head.asOf();
        this.contentHash = pack.hash();
        this.publishedAt = now;
        this.origin = change.origin();
        this.changeNote = change.note();
        this.material = change.material();
        this.publishedBy = id(change.publishedBy());
        this.approvedBy = id(change.approvedBy());
        this.prerequisites = JSON.writeValueAsString(head.prerequisites());
        this.audience = head.audience();
        this.texts = pack.texts();
        this.media = media;
    }

    private static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    ModuleVersionId id() {
        return new ModuleVersionId(id);
    }

    /** As learners see it. */
    ModuleVersion shown(String slug, List<LessonSummary> lessons) {
        return new ModuleVersion(
                new ModuleId(moduleId),
                id(),
                slug,
                number,
                title,
                summary,
                list(objectives),
                jp,
                activity,
                cover == null ? null : MediaAddress.of(id(), cover),
                asOf,
                lessons,
                prerequisites == null ? List.of() : list(prerequisites),
                audience);
    }

    private static List<String> list(String json) {
        return List.of(JSON.readValue(json, String[].class));
    }
}
