package id.netral.authoring;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.pack.ActivityType;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts of modules. */
interface DraftModuleRepository extends Repository<DraftModuleEntity, Long> {

    String SEEN = """
        select d.id, d.moduleId, m.slug, d.title, d.summary, d.objectives, d.jp, d.activity, d.asOf, d.cover, d.passMark,
            d.maxAttempts, d.drawCount, d.preTest, d.audienceHint, d.prerequisites, d.basedOnVersionId, d.archivedAt,
            d.changedByName, d.changedAt, d.lockVersion
        from DraftModuleEntity d join DraftedModule m on m.id = d.moduleId
        """;

    /** A draft as it is looked at. */
    record Seen(
            long id,
            long module,
            String slug,
            String title,
            String summary,
            List<String> objectives,
            BigDecimal jp,
            ActivityType activity,
            LocalDate asOf,
            @Nullable String cover,
            int passMark,
            int maxAttempts,
            int drawCount,
            boolean preTest,
            String audienceHint,
            List<String> prerequisites,
            @Nullable Long basedOn,
            @Nullable Instant archivedAt,
            String changedBy,
            Instant changedAt,
            int lockVersion) {

        DraftModule shown() {
            var facts = new DraftFacts(
                    title,
                    summary,
                    objectives,
                    jp,
                    activity,
                    asOf,
                    cover,
                    passMark,
                    maxAttempts,
                    drawCount,
                    preTest,
                    audienceHint,
                    prerequisites);
            return new DraftModule(
                    new DraftId(id),
                    new ModuleId(module),
                    slug,
                    facts,
                    basedOn == null ? null : new ModuleVersionId(basedOn),
                    archivedAt,
                    changedBy,
                    changedAt,
                    lockVersion);
        }
    }

    /** A draft in a list. */
    record Listed(
            long id,
            String slug,
            String title,
            long lessons,
            @Nullable Integer published,
            @Nullable Instant archivedAt,
            boolean stale,
            String changedBy,
            Instant changedAt) {

        DraftListing shown() {
            return new DraftListing(
                    new DraftId(id),
                    slug,
                    title,
                    Math.toIntExact(lessons),
                    published,
                    archivedAt != null,
                    stale,
                    changedBy,
                    changedAt);
        }
    }

    DraftModuleEntity save(DraftModuleEntity draft);

    @Query(SEEN + "where d.id = :draft")
    Optional<Seen> seen(long draft);

    @Query(SEEN + "where m.id = :module")
    Optional<Seen> seenOf(long module);

    @Query(SEEN + "where m.slug = :slug")
    Optional<Seen> seen(String slug);

    /** To be changed: what is read is what was committed last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DraftModuleEntity d where d.id = :draft")
    Optional<DraftModuleEntity> lock(long draft);

    /** Takes the draft for this transaction, so that its lessons are put in order by one person at a time. */
    @Query(nativeQuery = true, value = "SELECT id FROM draft_module WHERE id = :draft FOR UPDATE")
    Optional<Long> hold(long draft);

    /** Drafts whose title or name has the words, last changed first; the pattern is that of LIKE. */
    @Query("""
        select d.id, m.slug, d.title,
            (select count(l.id) from DraftLessonEntity l where l.draftId = d.id and l.archivedAt is null),
            m.published, d.archivedAt,
            case when exists (select 1 from CitationTask t where t.holder = m.slug
                and t.kind in (LESSON, DRAFT_LESSON, QUESTION) and t.confirmedAt is null) then true else false end,
            case when last.changedAt > d.changedAt then last.changedByName else d.changedByName end,
            greatest(d.changedAt, coalesce(last.changedAt, d.changedAt))
        from DraftModuleEntity d join DraftedModule m on m.id = d.moduleId
            left join DraftLessonEntity last on last.id = (select l.id from DraftLessonEntity l
                where l.draftId = d.id order by l.changedAt desc, l.id desc limit 1)
        where ((:archived = true and d.archivedAt is not null) or (:archived = false and d.archivedAt is null))
            and (d.title like :pattern escape '\\' or m.slug like :pattern escape '\\')
        order by greatest(d.changedAt, coalesce(last.changedAt, d.changedAt)) desc, d.id desc
        limit :limit offset :offset""")
    List<Listed> list(String pattern, boolean archived, int offset, int limit);

    @Query("""
        select count(d.id) from DraftModuleEntity d join DraftedModule m on m.id = d.moduleId
        where ((:archived = true and d.archivedAt is not null) or (:archived = false and d.archivedAt is null))
            and (d.title like :pattern escape '\\' or m.slug like :pattern escape '\\')""")
    int count(String pattern, boolean archived);

    /** No change of what it says: whoever is writing is not told. */
    @Modifying(flushAutomatically = true)
    @Query("update DraftModuleEntity d set d.basedOnVersionId = :version where d.id = :draft")
    void basedOn(long draft, long version);

    /** No change of what it says: whoever is writing is not told. */
    @Modifying(flushAutomatically = true)
    @Query("update DraftModuleEntity d set d.archivedAt = :at where d.id = :draft")
    void archive(long draft, @Nullable Instant at);

    @Modifying(flushAutomatically = true)
    @Query("delete from DraftModuleEntity d where d.id = :draft")
    void delete(long draft);

    /** How many versions of the draft's module are published. */
    @Query(nativeQuery = true, value = """
        SELECT COUNT(*) FROM draft_module d JOIN module_version v ON v.module_id = d.module_id WHERE d.id = :draft""")
    long versions(long draft);

    default Optional<DraftModule> find(DraftId draft) {
        return seen(draft.value()).map(Seen::shown);
    }

    default Optional<DraftModule> find(ModuleId module) {
        return seenOf(module.value()).map(Seen::shown);
    }

    default Optional<DraftModule> find(String slug) {
        return seen(slug).map(Seen::shown);
    }
}
