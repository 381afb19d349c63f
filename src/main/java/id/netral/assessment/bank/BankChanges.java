package id.netral.assessment.bank;

import id.netral.assessment.AfterCommit;
import id.netral.assessment.QuestionContent;
import id.netral.assessment.bank.QuestionChange.State;
import id.netral.assessment.bank.RevisionWriting.Stored;
import id.netral.assessment.quiz.QuestionAuthors;
import id.netral.assessment.quiz.QuizContent;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one road of what people write into the bank. Where nobody is asked yet it is written at once, to be read with the
 * module's draft; where a published module asks it, it waits for a second person. Content packs were read by a second
 * person, or by whoever runs the server, and do not come this way.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BankChanges {

    private final QuestionWriting writing;
    private final QuestionRepository questions;
    private final HeldQuestions rows;
    private final QuestionChangeRepository changes;
    private final QuizContent content;
    private final QuestionAuthors authors;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    BankChanges(
            QuestionWriting writing,
            QuestionRepository questions,
            HeldQuestions rows,
            QuestionChangeRepository changes,
            QuizContent content,
            QuestionAuthors authors,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.writing = writing;
        this.questions = questions;
        this.rows = rows;
        this.changes = changes;
        this.content = content;
        this.authors = authors;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A question the held module does not have yet.
     *
     * @param origin the question it stands for by reference, if it does
     * @param file name of the file it came with, if it did
     */
    public Written create(
            ModuleId module,
            @Nullable ModuleVersionId version,
            QuestionDefinition question,
            @Nullable Long origin,
            @Nullable String file) {
        if (version != null) {
            return wait(new QuestionChange(module, question, origin, currentUser.require(), clock.instant()), file);
        }
        var stored = writing.add(module, null, question, origin);
        tell(file, module, "created", question.code(), 1);
        return written(stored);
    }

    /**
     * Another text, or other labels, for the held question; labels alone never wait.
     *
     * @param before the labels the person began with, null: those of now
     */
    public Written revise(
            HeldQuestions.Held held, QuestionDefinition definition, @Nullable Labels before, @Nullable String file) {
        var now = questions.labels(held.id());
        if (rows.asked(held) && !sameText(held, definition)) {
            var seen = before == null ? now : before;
            return wait(new QuestionChange(held, seen, definition, currentUser.require(), clock.instant()), file);
        }
        var labels = before == null ? definition.labels() : new LabelChange(before, definition.labels()).over(now);
        var stored = writing.write(held, definition.labelled(labels), null);
        tell(file, held.module(), stored.changed() ? "revised" : "relabelled", held.code(), stored.number());
        return written(stored);
    }

    /** Whether the held question has that text already, whatever its labels. */
    boolean sameText(HeldQuestions.Held held, QuestionDefinition definition) {
        var newest = content.revision(held.newestId()).definition(definition.code(), definition.labels());
        return QuestionContent.hash(newest).equals(QuestionContent.hash(definition));
    }

    private Written wait(QuestionChange change, @Nullable String file) {
        if (file != null) {
            change.cameWith(file);
        }
        var kept = changes.findByModuleIdAndCodeAndState(
                        change.module().value(), change.definition().code(), State.WAITING)
                .map(waiting -> {
                    waiting.rewrite(change);
                    if (file == null) { // the person has not seen what waits; see QuestionRewriting
                        throw new RefusedException(
                                "bank.change.yours", change.definition().code());
                    }
                    return waiting;
                })
                .orElseGet(() -> changes.save(change));
        tell(file, change.module(), "proposed", change.definition().code(), change.basedOn());
        return new Written(change.question().orElse(0L), change.basedOn(), kept.id());
    }

    /** Lets in what has waited; throws {@link RefusedException} {@code bank.change.stale} when the bank has gone on since. */
    Written apply(QuestionChange change) {
        var definition = change.definition();
        authors.sign(change.module(), change.writtenBy()); // not whoever lets it in
        if (change.question().isPresent()) {
            var held = rows.hold(change.question().get())
                    .filter(each -> each.newest() == change.basedOn())
                    .orElseThrow(() -> new RefusedException("bank.change.stale"));
            var now = questions.labels(held.id());
            var labels = change.labels().map(each -> each.over(now)).orElse(now);
            return written(writing.write(held, definition.labelled(labels), change.writtenBy()));
        }
        var version = rows.lockModule(change.module()).orElseThrow().version();
        if (rows.exists(change.module(), definition.code())) {
            throw new RefusedException("bank.change.stale");
        }
        change.origin()
                .flatMap(rows::hold)
                .filter(origin -> !sameText(origin, definition))
                .ifPresent(origin -> {
                    throw new RefusedException("bank.change.stale"); // it would follow a text it does not have
                });
        return written(writing.add(
                change.module(), version, definition, change.origin().orElse(null)));
    }

    private static Written written(Stored stored) {
        return new Written(stored.question(), stored.number(), null);
    }

    /** An import tells of itself, once. */
    private void tell(@Nullable String file, ModuleId module, String act, String code, int revision) {
        if (file == null) {
            changed(module, act, code, revision);
        }
    }

    /** To be called after every change of the bank by hand. */
    void changed(ModuleId module, String act, String code, int revision) {
        authors.sign(module);
        audit.record(
                AuditAction.QUESTION_CHANGED, code, Map.of("act", act, "revision", revision, "module", module.value()));
        AfterCommit.run(content::forgetRules);
    }
}
