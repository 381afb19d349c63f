package id.netral.assessment.bank;

import id.netral.assessment.bank.QuestionDetail.Use;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ElectionPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what stands around one question of the bank: its module, and the versions that have asked it or may. */
interface QuestionDetailRepository extends Repository<Question, Long> {

    /** The question without its text; the moment it was retired is written in ISO. */
    record Head(
            long module,
            String slug,
            String title,
            String code,
            boolean fromPack,
            @Nullable String retired,
            @Nullable String phase,
            @Nullable LocalDate reviewOn,
            String tags) {

        @Nullable
        Instant retiredAt() {
            return retired == null ? null : Instant.parse(retired);
        }

        Labels labels() {
            return Question.labels(phase == null ? null : ElectionPhase.valueOf(phase), reviewOn, tags);
        }
    }

    /** A version that has asked it or may. */
    record UseRow(
            int number, String title, int current, @Nullable Integer revision, long attempts, long open) {

        Use use() {
            return new Use(number, title, current != 0, revision, (int) attempts, (int) open);
        }
    }

    @Query(nativeQuery = true, value = """
        SELECT q.module_id, m.slug, COALESCE(v.title, m.working_title, m.slug) AS title, q.code, q.from_pack,
            DATE_FORMAT(q.retired_at, '%Y-%m-%dT%H:%i:%s.%fZ') AS retired, q.phase, q.review_on, q.tags
        FROM question q JOIN learning_module m ON m.id = q.module_id
        LEFT JOIN module_version v ON v.id = COALESCE(m.current_version_id,
            (SELECT p.id FROM module_version p WHERE p.module_id = m.id ORDER BY p.number DESC LIMIT 1))
        WHERE q.id = :question""")
    Optional<Head> head(long question);

    /** Newest version first. */
    @Query(nativeQuery = true, value = """
        SELECT v.number, v.title, v.id <=> m.current_version_id AS current,
            (SELECT MAX(r.number) FROM quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
             WHERE i.module_version_id = v.id AND r.question_id = q.id) AS revision,
            COUNT(DISTINCT a.id) AS attempts, COUNT(DISTINCT IF(a.state = 'OPEN', a.id, NULL)) AS open
        FROM question q
        JOIN learning_module m ON m.id = q.module_id
        JOIN module_version v ON v.module_id = m.id
        LEFT JOIN (SELECT t.id, t.state, t.module_version_id FROM question_revision r
                   JOIN attempt_item i ON i.question_revision_id = r.id
                   JOIN attempt t ON t.id = i.attempt_id WHERE r.question_id = :question) a
          ON a.module_version_id = v.id
        WHERE q.id = :question GROUP BY v.id
        HAVING revision IS NOT NULL OR attempts > 0 ORDER BY v.number DESC""")
    List<UseRow> uses(long question);
}
