package id.netral.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What drafts show of their modules; the rows are the catalogue's. */
@Entity
@Immutable
@Table(name = "learning_module")
class DraftedModule {

    @Id
    @SuppressWarnings("UnusedVariable") // read by queries
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String slug;

    /** Number of the current version; null while none is published. */
    @Formula("(SELECT v.number FROM module_version v WHERE v.id = current_version_id)")
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Integer published;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftedModule() {}
}
