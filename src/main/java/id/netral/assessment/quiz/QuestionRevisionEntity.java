package id.netral.assessment.quiz;

import id.netral.assessment.QuestionContent;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question as people saw it. Never changed; a corrected question gets the next number. */
@Entity
@Immutable
@Table(name = "question_revision")
@SuppressWarnings("UnusedVariable") // read by queries, and kept for good
public class QuestionRevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long questionId;
    private int number;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Type type;

    private String topic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Difficulty difficulty;

    private String stem;

    /** JSON, see {@link QuestionContent}. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String body;

    private String feedback;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "question_revision_article", joinColumns = @JoinColumn(name = "question_revision_id"))
    @Column(name = "article_id")
    private Set<String> articles = new HashSet<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    QuestionRevisionEntity() {}

    public QuestionRevisionEntity(long question, int number, String hash, QuestionDefinition definition, Instant now) {
        this.questionId = question;
        this.number = number;
        this.contentHash = hash;
        this.type = definition.type();
        this.topic = definition.topic();
        this.difficulty = definition.difficulty();
        this.stem = definition.stem();
        this.body = QuestionContent.json(definition.body());
        this.feedback = definition.feedback();
        this.createdAt = now;
        this.articles = definition.articles().stream().map(ArticleId::value).collect(Collectors.toSet());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }
}
