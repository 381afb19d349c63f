package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question somebody wrote for people who are asked already. Its author may write it anew; somebody else decides. */
@Entity
class QuestionChange {

    /** What has become of it. */
    enum State {
        WAITING,
        APPROVED,
        RETURNED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moduleId;
    private String code;
    private @Nullable Long questionId;
    private int basedOn;
    private @Nullable Long originId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String labelsBefore;

    private @Nullable String fileName;
    private long writtenBy;
    private String author;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.WAITING;

    @SuppressWarnings("UnusedVariable") // read by whoever asks who let it in
    private @Nullable Long decidedBy;

    @SuppressWarnings("UnusedVariable") // the same
    private @Nullable Instant decidedAt;

    private String reason = "";

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    QuestionChange() {}

    /** A new question of the module, by reference to the origin if there is one. */
    QuestionChange(
            ModuleId module, QuestionDefinition question, @Nullable Long origin, SignedInUser author, Instant now) {
        this.moduleId = module.value();
        this.code = question.code();
        this.originId = origin;
        this.content = WrittenQuestion.json(question);
        this.writtenBy = author.accountId();
        this.author = author.displayName();
        this.writtenAt = now;
    }

    /** Another text for a question with these labels, written over its newest revision. */
    QuestionChange(
            HeldQuestions.Held held, Labels before, QuestionDefinition question, SignedInUser author, Instant now) {
        this(held.module(), question, null, author, now);
        this.questionId = held.id();
        this.basedOn = held.newest();
        this.labelsBefore = WrittenQuestion.json(before);
    }

    /** Its author, and nobody else, writes it anew; throws {@link RefusedException} {@code bank.change.other}. */
    void rewrite(QuestionChange anew) {
        onlyItsAuthor(anew.writtenBy);
        questionId = anew.questionId;
        basedOn = anew.basedOn;
        originId = anew.originId;
        content = anew.content;
        labelsBefore = anew.labelsBefore;
        fileName = anew.fileName;
        writtenAt = anew.writtenAt;
    }

    /**
     * Its author goes on with what waits or was given back, and it waits from now on. Throws {@link RefusedException} {@code
     * bank.change.other} for anybody else, {@code bank.change.decided} for what was let in or withdrawn, {@code
     * bank.change.rewritten} when the row is not at that version any more.
     *
     * @param newest number of the revision it is written over, 0 for a new question
     */
    void goOn(QuestionDefinition anew, int newest, SignedInUser by, int shown, Instant now) {
        onlyItsAuthor(by.accountId());
        if (state != State.WAITING && state != State.RETURNED) {
            throw new RefusedException("bank.change.decided");
        }
        if (version != shown) {
            throw new RefusedException("bank.change.rewritten");
        }
        content = WrittenQuestion.json(anew);
        basedOn = newest;
        writtenAt = now;
        state = State.WAITING;
        decidedBy = null;
        decidedAt = null;
        reason = "";
    }

    /** It has a text of its own now, and follows nothing. */
    void release() {
        originId = null;
    }

    void cameWith(String file) {
        fileName = file;
    }

    /**
     * Lets in the text of that version of the row; throws {@link RefusedException} {@code bank.change.own} for the author and
     * {@code bank.change.anew} when the author has written another text since.
     */
    void approve(AccountId by, Instant now, int shown) {
        if (version != shown && state == State.WAITING) {
            throw new RefusedException("bank.change.anew");
        }
        decide(State.APPROVED, by, now);
    }

    /** Gives it back to its author; throws as {@link #approve}. */
    void giveBack(AccountId by, Instant now, String why) {
        decide(State.RETURNED, by, now);
        reason = why;
    }

    private void decide(State decision, AccountId by, Instant now) {
        if (by.value() == writtenBy) {
            throw new RefusedException("bank.change.own");
        }
        end(decision, by, now);
    }

    /** Its author wants it no more; throws {@link RefusedException} {@code bank.change.other} for anybody else. */
    void withdraw(AccountId by, Instant now) {
        onlyItsAuthor(by.value());
        end(State.WITHDRAWN, by, now);
    }

    private void onlyItsAuthor(long account) {
        if (account != writtenBy) {
            throw new RefusedException("bank.change.other", code, author);
        }
    }

    private void end(State decision, AccountId by, Instant now) {
        if (state != State.WAITING) {
            throw new RefusedException("bank.change.decided");
        }
        state = decision;
        decidedBy = by.value();
        decidedAt = now;
    }

    QuestionChangeId id() {
        return new QuestionChangeId(Objects.requireNonNull(id));
    }

    ModuleId module() {
        return new ModuleId(moduleId);
    }

    /** Empty for a new question. */
    Optional<Long> question() {
        return Optional.ofNullable(questionId);
    }

    int basedOn() {
        return basedOn;
    }

    Optional<Long> origin() {
        return Optional.ofNullable(originId);
    }

    QuestionDefinition definition() {
        return WrittenQuestion.read(code, content);
    }

    /** What it changes of the labels; empty for a new question. */
    Optional<LabelChange> labels() {
        return Optional.ofNullable(labelsBefore)
                .map(before -> new LabelChange(
                        WrittenQuestion.labels(before), definition().labels()));
    }

    AccountId writtenBy() {
        return new AccountId(writtenBy);
    }

    WaitingQuestion told() {
        return new WaitingQuestion(
                id(),
                module(),
                questionId,
                basedOn,
                originId,
                definition(),
                labels().orElse(null),
                fileName,
                new AccountId(writtenBy),
                author,
                writtenAt,
                version,
                state == State.WAITING,
                state == State.RETURNED,
                reason);
    }
}
