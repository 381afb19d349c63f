package id.netral.people.roster;

import id.netral.people.roster.file.KeptRoster;
import id.netral.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A roster that was applied. Whoever begins one or takes one back holds the lock on all people. */
@Entity
@Table(name = "roster_import")
public class RosterImportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant appliedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private long appliedBy;

    private String appliedByName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RosterWay via;

    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private int added;
    private int changed;
    private int moved;
    private int unchanged;

    /** Doubtful rows left out. */
    private int skipped;

    private int rejected;
    private int departed;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneByName;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterImportEntity() {}

    /** Begins; its counts follow. */
    RosterImportEntity(KeptRoster roster, RosterWay way, SignedInUser by, Instant now) {
        this.appliedAt = now;
        this.appliedBy = by.accountId();
        this.appliedByName = by.displayName();
        this.via = way;
        this.fileName = roster.fileName();
        this.sha256 = roster.sha256();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Everything is written. */
    void finish(RosterCounts counts, int left) {
        added = counts.added();
        changed = counts.changed();
        moved = counts.moved();
        unchanged = counts.unchanged();
        rejected = counts.rejected();
        skipped = counts.doubtful();
        departed = left;
    }

    /** Everything is as it was before. */
    public void takenBack(SignedInUser by, Instant now) {
        undoneAt = now;
        undoneByName = by.displayName();
    }

    public AppliedRoster shown() {
        return new AppliedRoster(
                id(),
                appliedAt,
                appliedByName,
                via,
                fileName,
                sha256,
                new RosterCounts(added, changed, moved, unchanged, skipped, rejected),
                departed,
                undoneAt,
                undoneByName);
    }
}
