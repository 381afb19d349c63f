package id.netral.desk;

import id.netral.common.RefusedException;
import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question and, once somebody has given it, its answer. What it shows never says whose it is. */
@Entity
@Table(name = "desk_question")
class AskedQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long accountId;

    @Column(updatable = false)
    private LocalDate askedOn;

    private String situation;
    private String text;
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Permission word;

    @Convert(converter = ArticleIdsConverter.class)
    private List<ArticleId> articles = List.of();

    private @Nullable LocalDate answeredOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long answeredBy;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AskedQuestion() {}

    AskedQuestion(long accountId, String situation, String text, LocalDate today) {
        this.accountId = accountId;
        this.situation = situation;
        this.text = text;
        this.askedOn = today;
    }

    /** Answers and thereby closes it. Throws {@link RefusedException} {@code desk.answered} when somebody else has. */
    void answer(DeskAnswer given, long by) {
        if (answeredOn != null) {
            throw new RefusedException("desk.answered");
        }
        answer = given.text();
        word = given.word();
        articles = given.articles();
        answeredOn = given.on();
        answeredBy = by;
    }

    boolean open() {
        return answeredOn == null;
    }

    boolean askedBy(long account) {
        return accountId == account;
    }

    DeskQuestion shown() {
        return new DeskQuestion(id, askedOn, situation, text, given());
    }

    private @Nullable DeskAnswer given() {
        return answeredOn == null
                ? null
                : new DeskAnswer(Objects.requireNonNullElse(answer, ""), word, articles, answeredOn);
    }
}
