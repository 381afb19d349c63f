package id.netral.authoring;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lessons of drafts. */
interface DraftLessonRepository extends Repository<DraftLessonEntity, Long> {

    String SEEN = """
        select l.id, l.draftId, l.position, l.slug, l.title, coalesce(s.document, l.document), l.sharedLessonId,
            l.archivedAt, coalesce(s.changedByName, l.changedByName), coalesce(s.changedAt, l.changedAt),
            coalesce(s.lockVersion, l.lockVersion)
        from DraftLessonEntity l left join DraftLessonEntity s on s.id = l.sharedLessonId
        """;

    String USED = """
        select new id.netral.authoring.LessonUse(new id.netral.authoring.DraftId(d.id), m.slug, d.title,
            new id.netral.authoring.DraftLessonId(l.id), l.title)
        from DraftLessonEntity l join DraftModuleEntity d on d.id = l.draftId join DraftedModule m on m.id = d.moduleId
        """;

    /** A lesson as it is looked at, with the text it shows. */
    record Seen(
            long id,
            long draft,
            int position,
            String slug,
            String title,
            String document,
            @Nullable Long shared,
            @Nullable Instant archivedAt,
            String changedBy,
            Instant changedAt,
            int lockVersion) {

        DraftLesson shown() {
            return new DraftLesson(
                    new DraftLessonId(id),
                    new DraftId(draft),
                    position,
                    slug,
                    title,
                    document,
                    shared == null ? null : new DraftLessonId(shared),
                    archivedAt != null,
                    changedBy,
                    changedAt,
                    lockVersion);
        }
    }

    DraftLessonEntity save(DraftLessonEntity lesson);

    /** Writes at once, so that the lesson tells its new lock version. */
    void flush();

    @Query(SEEN + "where l.draftId = :draft and l.archivedAt is null order by l.position, l.id")
    List<Seen> inUse(long draft);

    @Query(SEEN + "where l.draftId = :draft and l.archivedAt is not null order by l.position, l.id")
    List<Seen> archived(long draft);

    @Query(SEEN + "where l.id = :lesson")
    Optional<Seen> seen(long lesson);

    @Query(SEEN + "where l.draftId = :draft and l.slug = :slug")
    Optional<Seen> seen(long draft, String slug);

    boolean existsByDraftIdAndSlug(long draft, String slug);

    /** Lessons in use in their order, without their texts. */
    @Query("select l.id from DraftLessonEntity l where l.draftId = :draft and l.archivedAt is null"
            + " order by l.position, l.id")
    List<Long> order(long draft);

    /** The place behind all of the draft's lessons. */
    @Query("select coalesce(max(l.position), 0) + 1 from DraftLessonEntity l where l.draftId = :draft")
    int nextPosition(long draft);

    /** The text as it stands, taken for this transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from DraftLessonEntity l where l.id = :lesson")
    Optional<DraftLessonEntity> hold(long lesson);

    /** No change of the text: whoever is writing is not told. */
    @Modifying(flushAutomatically = true)
    @Query("""
        update DraftLessonEntity l set l.title = :title, l.changedBy = :by, l.changedByName = :name, l.changedAt = :at
        where l.id = :lesson""")
    void rename(long lesson, String title, @Nullable Long by, String name, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("update DraftLessonEntity l set l.archivedAt = :at where l.id = :lesson")
    void archive(long lesson, @Nullable Instant at);

    /** Each lesson gets its place in the list, which is numbers between commas, from 1. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        UPDATE draft_lesson SET position = FIND_IN_SET(id, :list) WHERE id IN (:lessons)""")
    void place(List<Long> lessons, String list);

    @Modifying(flushAutomatically = true)
    @Query("delete from DraftLessonEntity l where l.id = :lesson")
    void delete(long lesson);

    /** Texts shown within the module only: those shown elsewhere keep it from being deleted. */
    @Modifying(flushAutomatically = true)
    @Query("update DraftLessonEntity l set l.sharedLessonId = null where l.draftId = :draft")
    void unshare(long draft);

    /** Where the lesson is shown by reference. */
    @Query(USED + "where l.sharedLessonId = :lesson order by d.title, l.position, l.id")
    List<LessonUse> uses(long lesson);

    /** Lessons with a text of their own in other drafts in use; the pattern is that of LIKE. */
    @Query(USED + """
        where l.draftId <> :draft and l.sharedLessonId is null and l.archivedAt is null and d.archivedAt is null
            and concat(l.title, ' ', d.title) like :pattern escape '\\'
        order by d.title, d.id, l.position, l.id limit :limit offset :offset""")
    List<LessonUse> shareable(long draft, String pattern, int offset, int limit);

    /** How many lessons of other modules show one of the draft by reference. */
    @Query("""
        select count(other.id) from DraftLessonEntity l join DraftLessonEntity other on other.sharedLessonId = l.id
        where l.draftId = :draft and other.draftId <> :draft""")
    long shownElsewhere(long draft);

    /** A lesson of a draft, with the text it shows. */
    record Mentioning(long id, String module, String draft, String slug, String title, String document) {}

    /** Lessons in use whose stored text matches the pattern of LIKE, by draft. */
    @Query("""
        select l.id, m.slug, d.title, l.slug, l.title, coalesce(s.document, l.document)
        from DraftLessonEntity l join DraftModuleEntity d on d.id = l.draftId join DraftedModule m on m.id = d.moduleId
            left join DraftLessonEntity s on s.id = l.sharedLessonId
        where l.archivedAt is null and d.archivedAt is null
            and coalesce(s.document, l.document) like :pattern escape '\\'
        order by d.title, d.id, l.position, l.id""")
    List<Mentioning> mentioning(String pattern);

    default List<DraftLesson> lessons(DraftId draft) {
        return inUse(draft.value()).stream().map(Seen::shown).toList();
    }

    default Optional<DraftLesson> find(DraftLessonId lesson) {
        return seen(lesson.value()).map(Seen::shown);
    }

    /** Puts the lessons into this order. */
    default void place(List<Long> order) {
        if (!order.isEmpty()) {
            place(order, order.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
