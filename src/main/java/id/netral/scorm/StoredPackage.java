package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.learning.CompletedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One package: waits, is offered once another person has approved it, or goes back; each step is taken once. */
@Entity
@Table(name = "scorm_package")
class StoredPackage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moduleId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompletedBy counts;

    private String title;

    @Column(length = Length.LONG32)
    private String items;

    private @Nullable Long uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("UnusedVariable") // for whoever asks later; the table's key keeps it from being the uploader
    private @Nullable Long approvedBy;

    private @Nullable Instant approvedAt;

    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private @Nullable Long returnedBy;

    private @Nullable Instant returnedAt;
    private @Nullable String returnedReason;
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoredPackage() {}

    /** A package that waits for its approval. */
    StoredPackage(ModuleId module, CompletedBy counts, Manifest manifest, long by, Instant now) {
        this.moduleId = module.value();
        this.counts = counts;
        this.title = manifest.title();
        this.items = JSON.writeValueAsString(manifest.items());
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    ScormPackageId id() {
        return new ScormPackageId(Objects.requireNonNull(id));
    }

    PackageState state() {
        if (withdrawnAt != null) {
            return PackageState.WITHDRAWN;
        }
        if (returnedAt != null) {
            return PackageState.RETURNED;
        }
        return approvedAt == null ? PackageState.WAITING : PackageState.OFFERED;
    }

    /** Offers it to learners. Throws {@link RefusedException} {@code scorm.not-waiting} or {@code scorm.own}. */
    void approve(long by, Instant now) {
        requireAnother(by);
        approvedBy = by;
        approvedAt = now;
    }

    /** Gives it back to its uploader; throws as {@link #approve} does. */
    void giveBack(long by, String reason, Instant now) {
        requireAnother(by);
        returnedBy = by;
        returnedReason = reason;
        returnedAt = now;
    }

    private void requireAnother(long by) {
        if (state() != PackageState.WAITING) {
            throw new RefusedException("scorm.not-waiting");
        }
        if (uploadedBy != null && uploadedBy == by) {
            throw new RefusedException("scorm.own");
        }
    }

    /** Takes it out of use; once withdrawn, again changes nothing. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    ScormPackage shown() {
        return new ScormPackage(
                id(),
                new ModuleId(moduleId),
                counts,
                title,
                List.of(JSON.readValue(items, ScormItem[].class)),
                state(),
                uploadedBy,
                uploadedAt,
                returnedReason);
    }
}
