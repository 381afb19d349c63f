package id.netral.assessment;

import id.netral.assessment.QuestionStore.Origin;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.RefusedException;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does what a dry run has shown, in one transaction. */
@Component
class ImportApplication {

    private final JdbcClient jdbc;
    private final BankQuestions questions;
    private final QuestionStore store;
    private final QuestionWriting writing;
    private final QuizItems items;
    private final QuestionBank bank;
    private final QuestionAuthors authors;
    private final AuditTrail audit;

    ImportApplication(
            JdbcClient jdbc,
            BankQuestions questions,
            QuestionStore store,
            QuestionWriting writing,
            QuizItems items,
            QuestionBank bank,
            QuestionAuthors authors,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.store = store;
        this.writing = writing;
        this.items = items;
        this.bank = bank;
        this.authors = authors;
        this.audit = audit;
    }

    /** Refuses with {@code exchange.apply.changed} when something else would be done than was shown. */
    @Transactional
    public void apply(KeptImport kept) {
        var preview = kept.preview();
        var version = lock(preview.module());
        var comparison = new ImportComparison(byCode(preview.module()), kept.questions());
        if (!comparison.fingerprint().equals(kept.difference())) {
            throw new RefusedException("exchange.apply.changed");
        }
        comparison.added().forEach(question -> store(preview.module(), version, question));
        comparison.changed().forEach(question -> store(preview.module(), version, question));
        authors.sign(preview.module());
        audit.record(
                AuditAction.QUESTIONS_IMPORTED,
                preview.fileName(),
                Map.of(
                        "module", preview.module().value(),
                        "added", preview.added(),
                        "changed", preview.changed(),
                        "unchanged", preview.unchanged(),
                        "rejected", preview.faults().size()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bank.forgetRules();
            }
        });
    }

    /** The module's questions by code. */
    Map<String, BankQuestion> byCode(ModuleId module) {
        return questions.of(module).stream()
                .collect(Collectors.toMap(question -> question.definition().code(), Function.identity()));
    }

    /** Holds the module against other imports; its current version, null when nothing is published. */
    private @Nullable Long lock(ModuleId module) {
        List<Module> found = jdbc.sql("SELECT id, current_version_id FROM learning_module WHERE id = ? FOR UPDATE")
                .param(module.value())
                .query(Module.class)
                .list();
        if (found.isEmpty()) {
            throw new RefusedException("exchange.module.unknown");
        }
        return found.getFirst().currentVersionId();
    }

    private void store(ModuleId module, @Nullable Long version, QuestionDefinition question) {
        var stored = store.store(module, question, Origin.BANK);
        writing.written(stored, question);
        if (!stored.changed() || version == null) {
            return;
        }
        var current = new ModuleVersionId(version);
        // a question its pack has dropped is not drawn again
        if (items.withdraw(current, stored.question()) || stored.number() == 1) {
            items.offer(current, stored.revision());
        }
    }

    private record Module(long id, @Nullable Long currentVersionId) {}
}
