package id.netral.assessment.bank;

import id.netral.assessment.quiz.QuestionRevision;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizRepository;
import id.netral.assessment.quiz.QuizRules;
import id.netral.assessment.quiz.QuizRulesReader;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bank gives to a module's next version, keys included: nothing here may reach a learner. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class QuizSource {

    private final QuizRepository quizzes;
    private final QuizContent content;
    private final BankQuestions questions;
    private final QuizRulesReader rules;

    QuizSource(QuizRepository quizzes, QuizContent content, BankQuestions questions, QuizRulesReader rules) {
        this.quizzes = quizzes;
        this.content = content;
        this.questions = questions;
        this.rules = rules;
    }

    /**
     * How the newest version's quiz is held.
     *
     * @param blueprint drawn first, by kind
     */
    public record Held(List<BlueprintRow> blueprint, QuizConduct conduct) {

        /** No limits and no kinds. */
        public static final Held FREE = new Held(List.of(), QuizConduct.FREE);
    }

    /** The questions that are not retired, by code, in their newest revisions. */
    public List<QuestionDefinition> questions(ModuleId module) {
        return questions.of(module).stream()
                .filter(question -> !question.retired())
                .map(BankQuestion::definition)
                .toList();
    }

    /** The settings a next version carries on; empty before the first. */
    public Optional<Held> held(ModuleId module) {
        return newest(module)
                .flatMap(version -> Optional.ofNullable(rules.read(version)))
                .map(found -> new Held(found.blueprint(), found.conduct()));
    }

    /** The version's quiz with the questions it draws from, as they are now; empty for an unknown version. */
    public Optional<QuizDefinition> quiz(ModuleId module, ModuleVersionId version) {
        return Optional.ofNullable(rules.read(version))
                .map(found -> new QuizDefinition(
                        found.passMark(),
                        found.maxAttempts(),
                        found.drawCount(),
                        found.blueprint(),
                        found.conduct(),
                        drawn(module, found)));
    }

    private List<QuestionDefinition> drawn(ModuleId module, QuizRules found) {
        var drawn = content.revisions(found.bank()).values().stream()
                .map(QuestionRevision::question)
                .collect(Collectors.toSet());
        return questions.of(module).stream()
                .filter(question -> drawn.contains(question.id()))
                .map(BankQuestion::definition)
                .toList();
    }

    private Optional<ModuleVersionId> newest(ModuleId module) {
        return quizzes.newestVersion(module.value()).map(ModuleVersionId::new);
    }
}
