package id.netral.assessment.bank;

import id.netral.assessment.bank.QuestionDetail.Revision;
import id.netral.assessment.quiz.QuizItems;
import id.netral.assessment.quiz.QuizSupply;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the question bank. What is asked of people changes by new revisions only: attempts under way and older module
 * versions keep theirs, the module's current version draws the new one from then on. In a module that is published a new
 * question or another text first waits for a second person, see {@link QuestionReview}. Nothing is ever deleted.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has written
public class QuestionEditing {

    private final QuestionRepository questions;
    private final BankChanges changes;
    private final QuestionLinks links;
    private final HeldQuestions rows;
    private final QuizItems items;
    private final QuestionValidation validation;
    private final QuizSupply supply;
    private final Clock clock;

    QuestionEditing(
            QuestionRepository questions,
            BankChanges changes,
            QuestionLinks links,
            HeldQuestions rows,
            QuizItems items,
            QuestionValidation validation,
            QuizSupply supply,
            Clock clock) {
        this.questions = questions;
        this.changes = changes;
        this.links = links;
        this.rows = rows;
        this.items = items;
        this.validation = validation;
        this.supply = supply;
        this.clock = clock;
    }

    /** A code no question of the module has yet. */
    @Transactional(readOnly = true)
    public String freeCode(ModuleId module) {
        return rows.freeCode(module);
    }

    /**
     * Adds a question to the module's bank. Throws {@link InvalidQuestionException}, or {@link RefusedException} {@code
     * bank.code-taken}.
     */
    public Written create(ModuleId module, QuestionDefinition question) {
        var version = rows.lockModule(module)
                .orElseThrow(() -> new RefusedException("bank.unknown-module"))
                .version();
        validation.require(question, version == null ? QuizItems.NO_VERSION : version);
        if (rows.taken(module, question.code())) {
            throw new RefusedException("bank.code-taken", question.code());
        }
        return changes.create(module, version, question, null, null);
    }

    /**
     * Writes the question anew, with its labels; an unchanged text makes no revision. Throws
     * {@link InvalidQuestionException}, or {@link RefusedException} {@code bank.conflict} when somebody else has written a
     * revision in the meantime, {@code bank.change.other} while a text of somebody else waits, {@code bank.change.yours}
     * while one of the person's own does, {@code bank.follows} for one that stands there by reference.
     *
     * @param newest number of the revision the person began with
     */
    public Written revise(long question, QuestionDefinition definition, int newest) {
        return revise(question, definition, newest, null);
    }

    /** The same; labels that others have given since the person began stay. */
    public Written revise(long question, QuestionDefinition definition, Revision seen) {
        return revise(question, definition, seen.number(), seen.definition().labels());
    }

    private Written revise(long question, QuestionDefinition definition, int newest, @Nullable Labels before) {
        var held = hold(question);
        links.origin(question).ifPresent(origin -> {
            throw new RefusedException("bank.follows", origin.code(), origin.moduleTitle());
        });
        if (held.newest() != newest) {
            throw new RefusedException("bank.conflict", held.newest());
        }
        if (!held.code().equals(definition.code())) {
            throw new RefusedException("bank.code-fixed");
        }
        var version = held.version();
        validation.require(definition, version == null ? QuizItems.NO_VERSION : version);
        return changes.revise(held, definition, before, null);
    }

    /** Changes what helps to find and tend the question. Throws {@link InvalidQuestionException}. */
    public void relabel(long question, Labels labels) {
        var held = hold(question);
        validation.require(labels);
        question(question).label(labels);
        changes.changed(held.module(), "relabelled", held.code(), held.newest());
    }

    /**
     * No attempt begun from now on draws the question. Throws {@link RefusedException} {@code bank.too-few},
     * {@code bank.too-few-of-a-kind} or {@code bank.too-few-counting} when the current version's quiz could then not be drawn as it should.
     */
    public void retire(long question) {
        var held = hold(question);
        if (held.retired()) {
            return;
        }
        if (held.version() != null) {
            supply.requireWithout(held.version(), question);
        }
        question(question).retire(clock.instant());
        changes.changed(held.module(), "retired", held.code(), held.newest());
    }

    /** The question is drawn again, unless the module's pack has dropped it in the meantime. */
    public void bringBack(long question) {
        var held = hold(question);
        if (!held.retired()) {
            return;
        }
        question(question).bringBack();
        var version = held.version();
        if (version != null && !held.fromPack()) {
            items.withdraw(version, question);
            items.offer(version, held.newestId());
        }
        changes.changed(held.module(), "restored", held.code(), held.newest());
    }

    private Question question(long held) {
        return questions.findById(held).orElseThrow();
    }

    private HeldQuestions.Held hold(long question) {
        return rows.hold(question).orElseThrow(() -> new RefusedException("bank.unknown"));
    }
}
