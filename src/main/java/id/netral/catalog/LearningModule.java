package id.netral.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A module: its name, and the version that everybody who begins it gets. Whoever changes the offer holds its lock. */
@Entity
class LearningModule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String slug;

    private @Nullable Long currentVersionId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String workingTitle;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LearningModule() {}

    /** A module of which nothing is published yet. */
    LearningModule(String slug) {
        this.slug = slug;
    }

    ModuleId id() {
        return new ModuleId(id);
    }

    /** The version on offer. */
    Optional<ModuleVersionId> current() {
        return Optional.ofNullable(currentVersionId).map(ModuleVersionId::new);
    }

    /** Everybody who begins from now on gets the version. */
    void offer(ModuleVersionId version) {
        currentVersionId = version.value();
    }

    /** Nobody begins with it any more; lists know it by the title. */
    void withdraw(String title) {
        currentVersionId = null;
        workingTitle = title;
    }

    /** The title by which lists know it as long as no version is on offer. */
    void call(String title) {
        workingTitle = title;
    }
}
