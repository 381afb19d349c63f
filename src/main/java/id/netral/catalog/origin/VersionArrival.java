package id.netral.catalog.origin;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.SavedOnce;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What a version that came from another agency was there, and what it followed. Nothing of it ever changes. */
@Entity
@Immutable
class VersionArrival implements SavedOnce<Long> {

    @Id
    private long moduleVersionId;

    private int number;
    private Instant publishedAt;
    private String changeNote;
    private boolean material;

    /** Ids of the versions it followed there. */
    @ElementCollection
    @CollectionTable(name = "version_arrival_earlier", joinColumns = @JoinColumn(name = "module_version_id"))
    @Column(name = "origin_version_id")
    @SuppressWarnings("UnusedVariable") // read by queries
    private List<Long> followed;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    VersionArrival() {}

    VersionArrival(ModuleVersionId version, VersionFacts there, List<Long> followed) {
        this.moduleVersionId = version.value();
        this.number = there.number();
        this.publishedAt = there.publishedAt();
        this.changeNote = there.note();
        this.material = there.material();
        this.followed = List.copyOf(followed);
    }

    @Override
    public Long getId() {
        return moduleVersionId;
    }

    /** What the other agency said of it. */
    VersionFacts facts() {
        return new VersionFacts(number, publishedAt, changeNote, material);
    }
}
