package id.netral.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Modules and which version of each is on offer. */
interface LearningModuleRepository extends Repository<LearningModule, Long> {

    /** A name that is taken is refused at once. */
    LearningModule save(LearningModule module);

    LearningModule getById(long id);

    /** Writes what was changed so far. */
    void flush();

    @Query("select new id.netral.catalog.ModuleId(m.id) from LearningModule m where m.slug = :slug")
    Optional<ModuleId> find(String slug);

    /**
     * Makes the module unless it is there. Not IGNORE: that would share the row's lock, and two who go on to change it would
     * block each other.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO learning_module (slug) VALUES (:slug) ON DUPLICATE KEY UPDATE slug = slug")
    void make(String slug);

    /** Finds the module and holds it until the transaction ends. */
    @Query(nativeQuery = true, value = "SELECT id FROM learning_module WHERE slug = :slug FOR UPDATE")
    Optional<Long> lock(String slug);

    /** Holds the module until the transaction ends. */
    @Query(nativeQuery = true, value = "SELECT id FROM learning_module WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);

    /** A module and the version of it that is on offer. */
    record Offer(ModuleId module, ModuleVersionId version) {}

    /** What is on offer, in no order. */
    @Query("""
        select new id.netral.catalog.LearningModuleRepository$Offer(new id.netral.catalog.ModuleId(m.id),
            new id.netral.catalog.ModuleVersionId(m.currentVersionId))
        from LearningModule m where m.currentVersionId is not null""")
    List<Offer> offers();

    /** Versions on offer, by title. */
    @Query("""
        select new id.netral.catalog.ModuleVersionId(v.id)
        from LearningModule m join ModuleVersionEntity v on v.id = m.currentVersionId order by v.title, m.id""")
    List<ModuleVersionId> current();

    /** The version on offer. */
    @Query("""
        select new id.netral.catalog.ModuleVersionId(m.currentVersionId)
        from LearningModule m where m.slug = :slug and m.currentVersionId is not null""")
    Optional<ModuleVersionId> current(String slug);

    /** Those on offer, by title. */
    @Query("""
        select new id.netral.catalog.ModuleReference(new id.netral.catalog.ModuleId(m.id), m.slug, v.title)
        from LearningModule m join ModuleVersionEntity v on v.id = m.currentVersionId order by v.title, m.id""")
    List<ModuleReference> offered();

    /** Also those never published or withdrawn; these by their newest or their working title. */
    @Query("""
        select new id.netral.catalog.ModuleReference(new id.netral.catalog.ModuleId(m.id), m.slug,
            coalesce(v.title, m.workingTitle, m.slug))
        from LearningModule m left join ModuleVersionEntity v on v.id = coalesce(m.currentVersionId,
            (select n.id from ModuleVersionEntity n where n.moduleId = m.id order by n.number desc limit 1))
        where m.currentVersionId is not null or m.workingTitle is not null
        order by coalesce(v.title, m.workingTitle, m.slug), m.id""")
    List<ModuleReference> all();

    /** Those ever published, by title; a withdrawn one by that of its newest version. */
    @Query("""
        select new id.netral.catalog.ModuleReference(new id.netral.catalog.ModuleId(m.id), m.slug, v.title)
        from LearningModule m join ModuleVersionEntity v on v.id = coalesce(m.currentVersionId,
            (select n.id from ModuleVersionEntity n where n.moduleId = m.id order by n.number desc limit 1))
        order by v.title, m.id""")
    List<ModuleReference> everPublished();

    /** All there are with the title they had at the moment; those not published by then with their name. */
    @Query("""
        select new id.netral.catalog.ModuleReference(new id.netral.catalog.ModuleId(m.id), m.slug,
            coalesce(v.title, m.slug))
        from LearningModule m left join ModuleVersionEntity v on v.id =
            (select n.id from ModuleVersionEntity n where n.moduleId = m.id and n.publishedAt <= :at
            order by n.number desc limit 1)""")
    List<ModuleReference> titledAt(Instant at);

    /** Those published by the moment, by the title they had then. */
    @Query("""
        select new id.netral.catalog.ModuleReference(new id.netral.catalog.ModuleId(m.id), m.slug, v.title)
        from LearningModule m join ModuleVersionEntity v on v.id =
            (select n.id from ModuleVersionEntity n where n.moduleId = m.id and n.publishedAt <= :at
            order by n.number desc limit 1)
        order by v.title, m.id""")
    List<ModuleReference> publishedBy(Instant at);
}
