package id.netral.assessment.bank;

import id.netral.assessment.quiz.QuizItems;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleLocks;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Questions that stand in several modules: written in one, they change in all; each module counts its own answers. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class QuestionReuse {

    private final QuestionDetails details;
    private final QuestionValidation validation;
    private final BankChanges changes;
    private final QuestionLinks links;
    private final HeldQuestions rows;
    private final ModuleLocks locks;
    private final Catalog catalog;

    QuestionReuse(
            QuestionDetails details,
            QuestionValidation validation,
            BankChanges changes,
            QuestionLinks links,
            HeldQuestions rows,
            ModuleLocks locks,
            Catalog catalog) {
        this.details = details;
        this.validation = validation;
        this.changes = changes;
        this.links = links;
        this.rows = rows;
        this.locks = locks;
        this.catalog = catalog;
    }

    /** The question this one follows; empty for one with a text of its own. */
    public Optional<LinkedQuestion> origin(long question) {
        return links.origin(question);
    }

    /** Where the question stands by reference, by module. */
    public List<LinkedQuestion> usedIn(long question) {
        return links.followers(question);
    }

    /** Modules the question may still be put into, by title. */
    public List<ModuleReference> modulesFor(long question) {
        var root = root(question);
        var taken = Stream.concat(
                        Stream.of(require(root).module()),
                        links.followers(root).stream().map(LinkedQuestion::module))
                .collect(Collectors.toSet());
        return catalog.allModules().stream()
                .filter(module -> !taken.contains(module.id()))
                .toList();
    }

    /**
     * Puts the question into another module's bank by reference, under its own code or a free one. Throws
     * {@link RefusedException} {@code bank.reuse.there} for a module that has it, {@code bank.reuse.picture} for a question
     * that needs its module's picture.
     *
     * <p>In a published module it waits for a second person, like every new question.
     */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    @Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has written
    public Written reuse(long question, ModuleId into) {
        var root = root(question);
        locks.hold(require(root).module(), into); // what is written there meanwhile must find the link, or be copied
        if (modulesFor(root).stream().noneMatch(module -> module.id().equals(into))) {
            throw new RefusedException("bank.reuse.there");
        }
        var definition = require(root).newest().definition();
        if (definition.body() instanceof MarkPicture) {
            throw new RefusedException("bank.reuse.picture");
        }
        var version = rows.lockModule(into)
                .orElseThrow(() -> new RefusedException("bank.unknown-module"))
                .version();
        var there = definition.under(code(definition, into));
        validation.require(there, version == null ? QuizItems.NO_VERSION : version);
        return changes.create(into, version, there, root, null);
    }

    /** The question keeps its text and follows nothing from now on. */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    @Transactional
    public void release(long question) {
        links.remove(question);
    }

    private String code(QuestionDefinition definition, ModuleId into) {
        return rows.taken(into, definition.code()) ? rows.freeCode(into) : definition.code();
    }

    private long root(long question) {
        return links.origin(question).map(LinkedQuestion::id).orElse(question);
    }

    private QuestionDetail require(long question) {
        return details.find(question).orElseThrow(() -> new RefusedException("bank.unknown"));
    }
}
