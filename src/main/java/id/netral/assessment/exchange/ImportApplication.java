package id.netral.assessment.exchange;

import id.netral.assessment.AfterCommit;
import id.netral.assessment.bank.BankChanges;
import id.netral.assessment.bank.BankQuestion;
import id.netral.assessment.bank.BankQuestions;
import id.netral.assessment.bank.HeldQuestions;
import id.netral.assessment.bank.Written;
import id.netral.assessment.quiz.QuestionAuthors;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizItems;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Does what a dry run has shown, in one transaction; in a published module it waits for a second person. */
@Component
class ImportApplication {

    private final HeldQuestions rows;
    private final QuizItems items;
    private final BankQuestions questions;
    private final BankChanges changes;
    private final QuizContent rules;
    private final QuestionAuthors authors;
    private final AuditTrail audit;

    ImportApplication(
            HeldQuestions rows,
            QuizItems items,
            BankQuestions questions,
            BankChanges changes,
            QuizContent rules,
            QuestionAuthors authors,
            AuditTrail audit) {
        this.rows = rows;
        this.items = items;
        this.questions = questions;
        this.changes = changes;
        this.rules = rules;
        this.authors = authors;
        this.audit = audit;
    }

    /** Refuses with {@code exchange.apply.changed} when something else would be done than was shown. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has written
    public ImportDone apply(KeptImport kept) {
        var preview = kept.preview();
        var version = lock(preview.module());
        var bank = byCode(preview.module());
        var comparison = new ImportComparison(bank, kept.questions());
        if (!comparison.fingerprint().equals(kept.difference())) {
            throw new RefusedException("exchange.apply.changed");
        }
        var left = Stream.concat(
                        comparison.added().stream()
                                .map(question ->
                                        changes.create(preview.module(), version, question, null, preview.fileName())),
                        comparison.changed().stream()
                                .map(question ->
                                        changes.revise(held(bank, question), question, null, preview.fileName())))
                .filter(Written::waits)
                .count();
        authors.sign(preview.module());
        audit.record(
                AuditAction.QUESTIONS_IMPORTED,
                preview.fileName(),
                Map.of(
                        "module", preview.module().value(),
                        "added", preview.added(),
                        "changed", preview.changed(),
                        "unchanged", preview.unchanged(),
                        "waiting", left,
                        "rejected", preview.faults().size()));
        AfterCommit.run(rules::forgetRules);
        return new ImportDone(preview.added(), preview.changed(), (int) left);
    }

    /** The module's questions by code. */
    Map<String, BankQuestion> byCode(ModuleId module) {
        return questions.of(module).stream()
                .collect(Collectors.toMap(question -> question.definition().code(), Function.identity()));
    }

    /** Whether people are asked its questions. */
    boolean published(ModuleId module) {
        return items.currentVersion(module).isPresent();
    }

    /** Codes of its questions that wait for a second person. */
    Set<String> waitingCodes(ModuleId module) {
        return rows.waitingCodes(module);
    }

    /** Holds the module against other imports; its current version, null when nothing is published. */
    private @Nullable ModuleVersionId lock(ModuleId module) {
        return rows.lockModule(module)
                .orElseThrow(() -> new RefusedException("exchange.module.unknown"))
                .version();
    }

    private HeldQuestions.Held held(Map<String, BankQuestion> bank, QuestionDefinition question) {
        var known = Objects.requireNonNull(bank.get(question.code()));
        return rows.hold(known.id()).orElseThrow();
    }
}
