package id.netral.assessment.quiz;

import id.netral.assessment.QuestionContent;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the questions say, and said. Rows are added only; the number of one may be raised. */
public interface QuestionRevisionRepository extends Repository<QuestionRevisionEntity, Long> {

    /** A revision as it is read; its articles stand in one text with commas between them. */
    record Row(
            long id,
            long question,
            Type type,
            String topic,
            Difficulty difficulty,
            String stem,
            String body,
            String feedback,
            @Nullable String articles) {

        QuestionRevision revision() {
            return new QuestionRevision(
                    id, question, topic, difficulty, stem, QuestionContent.body(type, body), feedback, cited());
        }

        private List<ArticleId> cited() {
            return articles == null
                    ? List.of()
                    : Arrays.stream(articles.split(",")).map(ArticleId::new).toList();
        }
    }

    /** A question's last revision. */
    record Newest(long id, int number, String contentHash) {}

    /** When a revision was written. */
    record Dated(long id, int number, Instant createdAt) {}

    /** A question's code and the number of its newest revision. */
    record Numbered(String code, int number) {}

    QuestionRevisionEntity saveAndFlush(QuestionRevisionEntity revision);

    @Query("""
        select r.id, r.questionId, r.type, r.topic, r.difficulty, r.stem, r.body, r.feedback,
            (select listagg(a, ',') within group (order by a)
             from QuestionRevisionEntity c join c.articles a where c.id = r.id)
        from QuestionRevisionEntity r where r.id in :ids""")
    List<Row> read(Collection<Long> ids);

    @Query("""
        select r.id, r.number, r.contentHash from QuestionRevisionEntity r
        where r.questionId = :question order by r.number desc limit 1""")
    Optional<Newest> newest(long question);

    /** All of the question, oldest first. */
    @Query("select r.id, r.number, r.createdAt from QuestionRevisionEntity r where r.questionId = :question"
            + " order by r.number")
    List<Dated> dated(long question);

    @Query("select a from QuestionRevisionEntity r join r.articles a where r.id = :revision")
    Set<String> articles(long revision);

    /** Of the module's questions that are not retired. */
    @Query("""
        select q.code, max(r.number) from Question q join QuestionRevisionEntity r on r.questionId = q.id
        where q.moduleId = :module and q.retiredAt is null group by q.code""")
    List<Numbered> numbers(long module);

    /** Titles of the versions on offer of modules that have a question in use whose text of now cites the article. */
    @Query(nativeQuery = true, value = """
        SELECT DISTINCT v.title FROM question_revision_article a
        JOIN question_revision r ON r.id = a.question_revision_id
        JOIN question q ON q.id = r.question_id AND q.retired_at IS NULL
        JOIN learning_module m ON m.id = q.module_id
        JOIN module_version v ON v.id = m.current_version_id
        WHERE a.article_id = :article AND NOT EXISTS (
            SELECT 1 FROM question_revision later WHERE later.question_id = q.id AND later.number > r.number)
        ORDER BY v.title""")
    List<String> modulesCiting(String article);

    /** A question that cites an article. */
    record Cited(long id, String code, String stem, String module) {}

    /** Questions in use that cite the article in their text of now, or in the one that the version on offer draws. */
    @Query(nativeQuery = true, value = """
        SELECT DISTINCT q.id, q.code, newest.stem, m.slug FROM question_revision_article a
        JOIN question_revision r ON r.id = a.question_revision_id
        JOIN question q ON q.id = r.question_id AND q.retired_at IS NULL
        JOIN learning_module m ON m.id = q.module_id
        JOIN question_revision newest ON newest.question_id = q.id
         AND newest.number = (SELECT MAX(n.number) FROM question_revision n WHERE n.question_id = q.id)
        WHERE a.article_id = :article AND (r.id = newest.id OR EXISTS (
            SELECT 1 FROM quiz_item i
            WHERE i.question_revision_id = r.id AND i.module_version_id = m.current_version_id))
        ORDER BY m.slug, NATURAL_SORT_KEY(q.code), q.id""")
    List<Cited> citing(String article);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        UPDATE question_revision r JOIN question q ON q.id = r.question_id SET r.number = :number
        WHERE q.module_id = :module AND q.code = :code AND r.number = :newest""")
    void renumber(long module, String code, int newest, int number);
}
