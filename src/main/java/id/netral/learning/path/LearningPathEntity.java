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

    private String title;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long createdBy;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant retiredAt;

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

    LearningPathEntity(String title, List<ModuleId> modules, long by, Instant now) {
        this.title = title;
        this.modules = ids(modules);
        this.createdBy = by;
        this.createdAt = now;
    }

    private static List<Long> ids(List<ModuleId> modules) {
        return new ArrayList<>(modules.stream().map(ModuleId::value).toList());
    }

    LearningPathId id() {
        return new LearningPathId(id);
    }

    /** Gives it another title and other modules; refuses whoever has seen another version. */
    void revise(String newTitle, List<ModuleId> newModules, int seen) {
        if (version != seen) {
            throw new RefusedException("error.changed-meanwhile");
        }
        title = newTitle;
        // a new list: its rows are written anew, so that no module is on the path twice meanwhile
        modules = ids(newModules);
    }

    /** Takes it out of the list; its title is free again. */
    void retire(Instant now) {
        retiredAt = retiredAt == null ? now : retiredAt;
    }

    LearningPath path() {
        return new LearningPath(id(), title, modules.stream().map(ModuleId::new).toList(), version);
    }
}
