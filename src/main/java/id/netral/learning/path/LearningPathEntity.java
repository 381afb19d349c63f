package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A learning path: modules in their order under one title, which is taken as long as the path is in use. */
@Entity
@Table(name = "learning_path")
class LearningPathEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    /** Its name in the content's file; null: HR made it. */
    @Column(updatable = false)
    private @Nullable String slug;

    private String title;
    private String description;
    private String audience;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long createdBy;

    private @Nullable Instant retiredAt;

    private @Nullable Instant changedHereAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "learning_path_module", joinColumns = @JoinColumn(name = "path_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @Column(name = "module_id")
    private List<Long> modules;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LearningPathEntity() {}

    private LearningPathEntity(PathTerms terms, Instant now) {
        this.title = terms.title();
        this.description = terms.description();
        this.audience = terms.audience();
        this.modules = ids(terms.modules());
        this.createdAt = now;
    }

    LearningPathEntity(PathTerms terms, long by, Instant now) {
        this(terms, now);
        this.createdBy = by;
    }

    LearningPathEntity(ShippedPath shipped, Instant now) {
        this(shipped.terms(), now);
        this.slug = shipped.slug();
    }

    private static List<Long> ids(List<ModuleId> modules) {
        return new ArrayList<>(modules.stream().map(ModuleId::value).toList());
    }

    LearningPathId id() {
        return new LearningPathId(id);
    }

    /** Lets people change it: from now on its file no longer does. Refuses whoever has seen another version. */
    void revise(PathTerms terms, int seen, Instant now) {
        if (version != seen) {
            throw new RefusedException("error.changed-meanwhile");
        }
        changedHereAt = slug == null ? null : now;
        follow(terms);
    }

    /** Gives it what its file says. */
    void follow(PathTerms terms) {
        title = terms.title();
        description = terms.description();
        audience = terms.audience();
        if (!ids(terms.modules()).equals(modules)) {
            // a new list: its rows are written anew, so that no module is on the path twice meanwhile
            modules = ids(terms.modules());
        }
    }

    /** Whether a changed file changes it, too. */
    boolean followsFile() {
        return origin() == PathOrigin.CONTENT && retiredAt == null;
    }

    private PathOrigin origin() {
        if (slug == null) {
            return PathOrigin.HR;
        }
        return changedHereAt == null ? PathOrigin.CONTENT : PathOrigin.CONTENT_CHANGED;
    }

    /** Takes it out of the list; its title is free again. */
    void retire(Instant now) {
        retiredAt = retiredAt == null ? now : retiredAt;
    }

    LearningPath path() {
        var terms = new PathTerms(
                title,
                description,
                audience,
                modules.stream().map(ModuleId::new).toList());
        return new LearningPath(id(), terms, origin(), version);
    }
}
