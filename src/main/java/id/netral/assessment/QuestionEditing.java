package id.netral.assessment;

import id.netral.assessment.QuestionStore.Origin;
import id.netral.catalog.ModuleId;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.QuestionDefinition.Labels;
import id.netral.common.RefusedException;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the question bank. What is asked of people changes by new revisions only: attempts under way and older module
 * versions keep theirs, the module's current version draws the new one from then on. Nothing is ever deleted.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional
public class QuestionEditing {

    private final QuestionStore store;
    private final QuestionWriting writing;
    private final QuestionLinks links;
    private final QuestionRows rows;
    private final QuizItems items;
    private final QuestionValidation validation;
    private final QuizSupply supply;
    private final QuestionBank bank;
    private final QuestionAuthors authors;
    private final AuditTrail audit;

    QuestionEditing(
            QuestionStore store,
            QuestionWriting writing,
            QuestionLinks links,
            QuestionRows rows,
            QuizItems items,
            QuestionValidation validation,
            QuizSupply supply,
            QuestionBank bank,
            QuestionAuthors authors,
            AuditTrail audit) {
        this.store = store;
        this.writing = writing;
        this.links = links;
        this.rows = rows;
        this.items = items;
        this.validation = validation;
        this.supply = supply;
        this.bank = bank;
        this.authors = authors;
        this.audit = audit;
    }

    /** A code no question of the module has yet. */
    @Transactional(readOnly = true)
    public String freeCode(ModuleId module) {
        return rows.freeCode(module);
    }

    /**
     * Adds a question to the module's bank; its current version, if there is one, draws it from now on. Throws
     * {@link InvalidQuestionException}, or {@link RefusedException} {@code bank.code-taken}.
     *
     * @return the question's id
     */
    public long create(ModuleId module, QuestionDefinition question) {
        var version = rows.lockModule(module)
                .orElseThrow(() -> new RefusedException("bank.unknown-module"))
                .version();
        validation.require(question, version == null ? QuizItems.NO_VERSION : version);
        if (rows.exists(module, question.code())) {
            throw new RefusedException("bank.code-taken", question.code());
        }
        var stored = store.store(module, question, Origin.BANK);
        if (version != null) {
            items.offer(version, stored.revision());
        }
        changed(module, "created", question.code(), 1);
        return stored.question();
    }

    /**
     * Writes the question anew, with its labels; an unchanged text makes no revision. Throws
     * {@link InvalidQuestionException}, or {@link RefusedException} {@code bank.conflict} when somebody else has written a
     * revision in the meantime, {@code bank.follows} for one that stands there by reference.
     *
     * @param newest number of the revision the person began with
     * @return number of the newest revision now
     */
    public int revise(long question, QuestionDefinition definition, int newest) {
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
        var stored = writing.write(held, definition);
        changed(held.module(), stored.changed() ? "revised" : "relabelled", held.code(), stored.number());
        return stored.number();
    }

    /** Changes what helps to find and tend the question. Throws {@link InvalidQuestionException}. */
    public void relabel(long question, Labels labels) {
        var held = hold(question);
        validation.require(labels);
        store.label(question, labels);
        changed(held.module(), "relabelled", held.code(), held.newest());
    }

    /**
     * No attempt begun from now on draws the question. Throws {@link RefusedException} {@code bank.too-few} or
     * {@code bank.too-few-of-a-kind} when the current version's quiz could then not be drawn as it should.
     */
    public void retire(long question) {
        var held = hold(question);
        if (held.retired()) {
            return;
        }
        if (held.version() != null) {
            supply.requireWithout(held.version(), question);
        }
        rows.retire(question);
        changed(held.module(), "retired", held.code(), held.newest());
    }

    /** The question is drawn again, unless the module's pack has dropped it in the meantime. */
    public void bringBack(long question) {
        var held = hold(question);
        if (!held.retired()) {
            return;
        }
        rows.bringBack(question);
        var version = held.version();
        if (version != null && !held.fromPack()) {
            items.withdraw(version, question);
            items.offer(version, held.newestId());
        }
        changed(held.module(), "restored", held.code(), held.newest());
    }

    private QuestionRows.Held hold(long question) {
        return rows.hold(question).orElseThrow(() -> new RefusedException("bank.unknown"));
    }

    private void changed(ModuleId module, String act, String code, int revision) {
        authors.sign(module);
        audit.record(
                AuditAction.QUESTION_CHANGED, code, Map.of("act", act, "revision", revision, "module", module.value()));
        AfterCommit.run(bank::forgetRules);
    }
}
