package id.netral.authoring.packs;

import id.netral.assessment.bank.QuizSource;
import id.netral.assessment.quiz.RevisionNumbers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.VersionLine;
import id.netral.common.RefusedException;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizDefinition;
import id.netral.question.QuizYaml;
import id.netral.rules.ArticleId;
import id.netral.rules.RegisterExchange;
import id.netral.rules.glossary.GlossaryExchange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Gathers what belongs to a published module. */
@Component
class ModulePacks {

    private static final String QUIZ = "quiz.yaml";

    private final Catalog catalog;
    private final PackPublication publication;
    private final QuizSource quizzes;
    private final RevisionNumbers revisions;
    private final RegisterExchange register;
    private final GlossaryExchange glossary;
    private final VersionLine line;

    ModulePacks(
            Catalog catalog,
            PackPublication publication,
            QuizSource quizzes,
            RevisionNumbers revisions,
            RegisterExchange register,
            GlossaryExchange glossary,
            VersionLine line) {
        this.catalog = catalog;
        this.publication = publication;
        this.quizzes = quizzes;
        this.revisions = revisions;
        this.register = register;
        this.glossary = glossary;
        this.line = line;
    }

    /**
     * The module's current version, empty for a module that is not published. Throws {@link RefusedException} {@code
     * pack.no-source} for one whose texts were not kept.
     */
    Optional<ModulePack> current(String slug) {
        return catalog.current(slug).map(this::pack);
    }

    private ModulePack pack(ModuleVersion version) {
        var files = publication
                .files(version.id())
                .orElseThrow(() -> new RefusedException("pack.no-source", version.title()));
        var quiz = quizzes.quiz(version.module(), version.id()).orElseThrow();
        var articles = articles(version, quiz);
        return new ModulePack(
                withQuiz(files, quiz),
                line.of(version.module(), version.id()),
                version.title(),
                articles,
                register.write(articles),
                glossary.write(TermUse.in(files)),
                numbers(version, quiz));
    }

    private Map<String, Integer> numbers(ModuleVersion version, QuizDefinition quiz) {
        var numbers = new TreeMap<>(revisions.of(version.module()));
        numbers.keySet()
                .retainAll(
                        quiz.questions().stream().map(QuestionDefinition::code).toList());
        return numbers;
    }

    /** Corrections made in the bank since the version was published travel along. */
    private static PackFiles withQuiz(PackFiles files, QuizDefinition quiz) {
        return files.with(QUIZ, QuizYaml.quiz(quiz));
    }

    private List<ArticleId> articles(ModuleVersion version, QuizDefinition quiz) {
        var cited = new TreeSet<ArticleId>();
        version.lessons().stream()
                .map(lesson -> catalog.lesson(version.id(), lesson.number()).orElseThrow())
                .forEach(lesson -> cited.addAll(lesson.articles()));
        quiz.questions().stream().map(QuestionDefinition::articles).forEach(cited::addAll);
        quiz.blueprint().stream()
                .map(BlueprintRow::article)
                .filter(Objects::nonNull)
                .forEach(cited::add);
        return List.copyOf(cited);
    }
}
