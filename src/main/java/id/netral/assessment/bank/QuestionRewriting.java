package id.netral.assessment.bank;

import id.netral.assessment.bank.QuestionChange.State;
import id.netral.assessment.quiz.QuizItems;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Authors go on with what they wrote while it waits for a second person, or after it was given back to them. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has decided
public class QuestionRewriting {

    private final QuestionChangeRepository repository;
    private final BankChanges changes;
    private final HeldQuestions rows;
    private final QuestionValidation validation;
    private final CurrentUser currentUser;
    private final Clock clock;

    QuestionRewriting(
            QuestionChangeRepository repository,
            BankChanges changes,
            HeldQuestions rows,
            QuestionValidation validation,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.rows = rows;
        this.validation = validation;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Another text for what waits or was given back; it waits from now on. Throws {@link InvalidQuestionException}, or
     * {@link RefusedException}: {@code bank.change.other} for anybody but its author, {@code bank.change.decided}, {@code
     * bank.change.rewritten} when it was written anew since the person opened it, {@code bank.conflict} when the question
     * has got another revision since.
     *
     * @param shown as the person opened it
     * @param newest number of the question's revision then, 0 for a new one
     */
    public void rewrite(WaitingQuestion shown, QuestionDefinition definition, int newest) {
        var version = rows.lockModule(shown.module())
                .orElseThrow(() -> new RefusedException("bank.unknown-module"))
                .version();
        var change =
                repository.findById(shown.id().value()).orElseThrow(() -> new RefusedException("bank.change.unknown"));
        if (!change.definition().code().equals(definition.code())) {
            throw new RefusedException("bank.code-fixed");
        }
        requireAlone(change);
        change.goOn(definition, newest, currentUser.require(), shown.version(), clock.instant());
        validation.require(definition, version == null ? QuizItems.NO_VERSION : version);
        change.question().ifPresentOrElse(question -> requireNewest(question, newest), () -> requireNew(change));
        changes.changed(change.module(), "proposed", definition.code(), newest);
    }

    private void requireNewest(long question, int newest) {
        var held = rows.hold(question).orElseThrow(() -> new RefusedException("bank.unknown"));
        if (held.newest() != newest) {
            throw new RefusedException("bank.conflict", held.newest());
        }
    }

    private void requireNew(QuestionChange change) {
        if (rows.exists(change.module(), change.definition().code())) {
            throw new RefusedException("bank.code-taken", change.definition().code());
        }
        change.origin()
                .flatMap(rows::hold)
                .filter(origin -> !changes.sameText(origin, change.definition()))
                .ifPresent(origin -> change.release());
    }

    /** What was given back goes on only while nothing else waits in its place. */
    private void requireAlone(QuestionChange change) {
        repository
                .findByModuleIdAndCodeAndState(
                        change.module().value(), change.definition().code(), State.WAITING)
                .filter(other -> !other.id().equals(change.id()))
                .ifPresent(other -> {
                    throw new RefusedException(
                            "bank.change.other",
                            change.definition().code(),
                            other.told().author());
                });
    }
}
