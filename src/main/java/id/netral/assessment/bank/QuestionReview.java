package id.netral.assessment.bank;

import id.netral.assessment.AfterCommit;
import id.netral.assessment.bank.QuestionChange.State;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizItems;
import id.netral.assessment.quiz.QuizSupply;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions written for published modules, until a second person has read them. Reviewers let them in or give them back,
 * never their own, whatever their role. Steps throw {@link RefusedException} {@code bank.change.unknown}, or {@code
 * bank.change.decided} when somebody was faster.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has decided
public class QuestionReview {

    /** Longest reason for giving one back. */
    public static final int LONGEST_REASON = 500;

    private static final String REVIEW = "hasAnyRole('PENINJAU', 'ADMIN')";
    private static final int MOST_RETURNED = 20;

    private final QuestionChangeRepository changes;
    private final BankChanges bankChanges;
    private final HeldQuestions rows;
    private final QuestionValidation validation;
    private final QuizSupply supply;
    private final QuizContent content;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionReview(
            QuestionChangeRepository changes,
            BankChanges bankChanges,
            HeldQuestions rows,
            QuestionValidation validation,
            QuizSupply supply,
            QuizContent content,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.bankChanges = bankChanges;
        this.rows = rows;
        this.validation = validation;
        this.supply = supply;
        this.content = content;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of what waits, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<WaitingQuestion> waiting(int page, int size) {
        return changes.findByStateOrderById(State.WAITING, PageRequest.of(page, size)).stream()
                .map(QuestionChange::told)
                .toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public long count() {
        return changes.countByState(State.WAITING);
    }

    /** What was given back to the person signed in, newest first; at most twenty. */
    @Transactional(readOnly = true)
    public List<WaitingQuestion> returned() {
        return changes
                .findByWrittenByAndStateOrderByIdDesc(me().value(), State.RETURNED, Limit.of(MOST_RETURNED))
                .stream()
                .map(QuestionChange::told)
                .toList();
    }

    /** The change, also once it is decided; empty for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<WaitingQuestion> find(QuestionChangeId id) {
        return changes.findById(id.value()).map(QuestionChange::told);
    }

    /** The change of the question that waits, if one does. */
    @Transactional(readOnly = true)
    public Optional<WaitingQuestion> of(long question) {
        return changes.findByQuestionIdAndState(question, State.WAITING).map(QuestionChange::told);
    }

    /**
     * Lets it into the bank, as it was at that {@link WaitingQuestion#version version}: whoever begins an attempt from now on may be asked it. Throws {@link RefusedException} {@code
     * bank.change.own} for its author, {@code bank.change.anew} when it has got another text since it was shown, {@code
     * bank.change.stale} when the question has since it was written, {@code bank.change.too-few-counting} when too few
     * questions of a draw would still count, and {@link
     * InvalidQuestionException} when it could not be written any more.
     */
    @PreAuthorize(REVIEW)
    public void approve(QuestionChangeId id, int version) {
        var change = hold(id);
        change.approve(me(), clock.instant(), version);
        var published = rows.lockModule(change.module()).orElseThrow().version();
        var current = published == null ? QuizItems.NO_VERSION : published;
        validation.require(change.definition(), current);
        var before = supply.counting(current);
        var written = bankChanges.apply(change);
        before.ifPresent(counting -> supply.requireStillCounting(current, counting));
        record(change, "approved", written.revision());
        AfterCommit.run(content::forgetRules);
    }

    /** Gives it back to its author; the reason is required ({@code bank.change.reason}). */
    @PreAuthorize(REVIEW)
    public void giveBack(QuestionChangeId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedException("bank.change.reason", LONGEST_REASON);
        }
        var change = hold(id);
        change.giveBack(me(), clock.instant(), why);
        record(change, "returned", change.basedOn());
    }

    /** Takes back what one has written oneself. */
    public void withdraw(QuestionChangeId id) {
        var change = hold(id);
        change.withdraw(me(), clock.instant());
        record(change, "withdrawn", change.basedOn());
    }

    private QuestionChange hold(QuestionChangeId id) {
        changes.module(id.value()).map(ModuleId::new).ifPresent(rows::lockModule);
        return changes.findById(id.value()).orElseThrow(() -> new RefusedException("bank.change.unknown"));
    }

    private AccountId me() {
        return currentUser.require().account();
    }

    private void record(QuestionChange change, String act, int revision) {
        audit.record(
                AuditAction.QUESTION_REVIEWED,
                change.definition().code(),
                Map.of(
                        "act",
                        act,
                        "revision",
                        revision,
                        "module",
                        change.module().value(),
                        "author",
                        change.writtenBy().value()));
    }
}
