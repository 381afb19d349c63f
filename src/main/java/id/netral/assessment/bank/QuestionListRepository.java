package id.netral.assessment.bank;

import id.netral.common.LikePattern;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Searches the bank. A question is found by its newest revision; a module without a current version by its newest or working
 * title.
 */
interface QuestionListRepository extends Repository<Question, Long> {

    String FOUND = """
         FROM question q
        JOIN question_revision r ON r.question_id = q.id
         AND r.number = (SELECT MAX(n.number) FROM question_revision n WHERE n.question_id = q.id)
        JOIN learning_module m ON m.id = q.module_id
        LEFT JOIN module_version v ON v.id = COALESCE(m.current_version_id,
            (SELECT p.id FROM module_version p WHERE p.module_id = m.id ORDER BY p.number DESC LIMIT 1))
        WHERE (m.current_version_id IS NOT NULL OR m.working_title IS NOT NULL)
          AND (:#{#filter.module()?.value()} IS NULL OR q.module_id = :#{#filter.module()?.value()})
          AND (:#{#filter.type()?.name()} IS NULL OR r.type = :#{#filter.type()?.name()})
          AND (:#{#filter.topic()} IS NULL OR r.topic = :#{#filter.topic()})
          AND (:#{#filter.difficulty()?.name()} IS NULL OR r.difficulty = :#{#filter.difficulty()?.name()})
          AND (:#{#filter.phase()?.name()} IS NULL OR q.phase = :#{#filter.phase()?.name()})
          AND (:text IS NULL OR r.stem LIKE :text OR q.code LIKE :text)
          AND (:#{#filter.article()?.value()} IS NULL OR EXISTS (
                SELECT 1 FROM question_revision_article a
                WHERE a.question_revision_id = r.id AND a.article_id = :#{#filter.article()?.value()}))
          AND (:#{#filter.tag()} IS NULL OR FIND_IN_SET(:#{#filter.tag()}, q.tags))
          AND (:#{#filter.retired()} IS NULL OR (q.retired_at IS NOT NULL) = :#{#filter.retired()})
          AND (:#{#filter.reviewBy()} IS NULL OR q.review_on <= :#{#filter.reviewBy()})
        """;

    /** How many were found, and how many of them are due for review, in use and retired. */
    record Counted(long found, long due, long inUse, long retired) {

        QuestionCounts counts() {
            return new QuestionCounts((int) found, (int) due, (int) inUse, (int) retired);
        }
    }

    /** A line of the list. */
    record Row(
            long id,
            String code,
            String title,
            String type,
            String topic,
            String difficulty,
            String stem,
            @Nullable String phase,
            @Nullable LocalDate reviewOn,
            String tags,
            int retired,
            int number,
            int stale) {

        QuestionListing listing() {
            return new QuestionListing(
                    id,
                    code,
                    title,
                    Type.valueOf(type),
                    topic,
                    Difficulty.valueOf(difficulty),
                    stem,
                    Question.labels(phase == null ? null : ElectionPhase.valueOf(phase), reviewOn, tags),
                    retired != 0,
                    number,
                    stale != 0);
        }
    }

    @Query(nativeQuery = true, value = """
        SELECT q.id, q.code, COALESCE(v.title, m.working_title, m.slug) AS title, r.type, r.topic, r.difficulty,
            r.stem, q.phase, q.review_on, q.tags, q.retired_at IS NOT NULL AS retired, r.number,
            EXISTS (SELECT 1 FROM citation_task t WHERE t.question_id = q.id AND t.confirmed_at IS NULL) AS stale
        """ + FOUND + """
        ORDER BY q.retired_at IS NOT NULL, title, NATURAL_SORT_KEY(q.code), q.id LIMIT :limit OFFSET :offset""")
    List<Row> page(QuestionFilter filter, @Nullable String text, int offset, int limit);

    @Query(nativeQuery = true, value = """
        SELECT COUNT(*) AS found, COUNT(IF(q.retired_at IS NULL AND q.review_on <= :today, 1, NULL)) AS due,
            COUNT(IF(q.retired_at IS NULL, 1, NULL)) AS in_use, COUNT(q.retired_at) AS retired
        """ + FOUND)
    Counted counts(QuestionFilter filter, @Nullable String text, LocalDate today);

    @Query(nativeQuery = true, value = """
        SELECT DISTINCT r.topic FROM question q JOIN question_revision r ON r.question_id = q.id
        JOIN learning_module m ON m.id = q.module_id
         AND (m.current_version_id IS NOT NULL OR m.working_title IS NOT NULL)
        WHERE :module IS NULL OR q.module_id = :module ORDER BY 1 LIMIT :most""")
    List<String> topics(@Nullable Long module, int most);

    /** As they stand at questions, several with commas between them. */
    @Query("select distinct q.tags from Question q where q.tags <> '' limit :most")
    List<String> tags(int most);

    /** One page, by module and code, retired questions last. */
    default List<QuestionListing> page(QuestionFilter filter, int offset, int limit) {
        return page(filter, pattern(filter), offset, limit).stream()
                .map(Row::listing)
                .toList();
    }

    /** How many the filter lets through. */
    default QuestionCounts counts(QuestionFilter filter, LocalDate today) {
        return counts(filter, pattern(filter), today).counts();
    }

    private static @Nullable String pattern(QuestionFilter filter) {
        var text = filter.text().strip();
        return text.isEmpty() ? null : LikePattern.containing(text);
    }
}
