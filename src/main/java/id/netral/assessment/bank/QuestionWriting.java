package id.netral.assessment.bank;

import id.netral.assessment.AfterCommit;
import id.netral.assessment.bank.RevisionWriting.Origin;
import id.netral.assessment.bank.RevisionWriting.Stored;
import id.netral.assessment.quiz.QuestionAuthors;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizItems;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionDefinition;
import id.netral.security.AccountId;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes questions anew where they stand, and wherever they stand by reference. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuestionWriting {

    private final RevisionWriting store;
    private final QuestionRepository questions;
    private final HeldQuestions rows;
    private final QuestionLinks links;
    private final QuizItems items;
    private final QuizContent content;
    private final QuestionAuthors authors;
    private final AuditTrail audit;

    QuestionWriting(
            RevisionWriting store,
            QuestionRepository questions,
            HeldQuestions rows,
            QuestionLinks links,
            QuizItems items,
            QuizContent content,
            QuestionAuthors authors,
            AuditTrail audit) {
        this.store = store;
        this.questions = questions;
        this.rows = rows;
        this.links = links;
        this.items = items;
        this.content = content;
        this.authors = authors;
        this.audit = audit;
    }

    /** A new question, by reference to the origin if there is one; the version, if there is one, draws it from now on. */
    Stored add(
            ModuleId module, @Nullable ModuleVersionId version, QuestionDefinition definition, @Nullable Long origin) {
        var stored = store.store(module, definition, Origin.BANK);
        if (version != null) {
            items.offer(version, stored.revision(), definition.articles());
        }
        if (origin != null) {
            links.add(stored.question(), origin);
        }
        return stored;
    }

    /**
     * The module's current version draws what is written from now on; so do the followers' modules.
     *
     * @param author null for the person signed in
     */
    Stored write(HeldQuestions.Held held, QuestionDefinition definition, @Nullable AccountId author) {
        var stored = store.store(held.module(), definition, Origin.BANK);
        var version = held.version();
        if (stored.changed() && version != null) {
            replace(held, version, stored, definition);
        }
        written(stored, definition, author);
        return stored;
    }

    /** A version whose pack has dropped the question does not take it up again. */
    private void replace(
            HeldQuestions.Held held, ModuleVersionId version, Stored stored, QuestionDefinition definition) {
        if (items.withdraw(version, held.id()) || !held.fromPack() && !held.retired()) {
            items.offer(version, stored.revision(), definition.articles());
        }
    }

    /** To be told of every question stored: followers change with it; one that got a text of its own follows no more. */
    void written(Stored stored, QuestionDefinition definition) {
        written(stored, definition, null);
    }

    private void written(Stored stored, QuestionDefinition definition, @Nullable AccountId author) {
        if (!stored.changed()) {
            return;
        }
        links.remove(stored.question());
        links.followers(stored.question())
                .forEach(follower -> rows.follower(follower.id()).ifPresent(held -> follow(held, definition, author)));
    }

    private void follow(HeldQuestions.Held held, QuestionDefinition definition, @Nullable AccountId author) {
        if (definition.body() instanceof MarkPicture) {
            links.remove(held.id()); // its picture lies in the other module
            return;
        }
        var own = definition.under(held.code()).labelled(questions.labels(held.id())); // labels belong to the place
        var stored = store.store(held.module(), own, Origin.BANK);
        if (stored.changed() && held.version() != null) {
            replace(held, held.version(), stored, own);
        }
        if (author == null) {
            authors.sign(held.module());
        } else {
            authors.sign(held.module(), author);
        }
        audit.record(
                AuditAction.QUESTION_CHANGED,
                held.code(),
                Map.of(
                        "act",
                        "followed",
                        "revision",
                        stored.number(),
                        "module",
                        held.module().value()));
        AfterCommit.run(content::forgetRules);
    }
}
