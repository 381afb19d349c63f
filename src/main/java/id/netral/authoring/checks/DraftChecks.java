package id.netral.authoring.checks;

import id.netral.assessment.attempt.QuizTrials;
import id.netral.authoring.CompiledDraft;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftModule;
import id.netral.authoring.checks.Finding.Severity;
import id.netral.branching.StoryChecks;
import id.netral.catalog.PackPublication;
import id.netral.question.QuizDefinition;
import id.netral.rules.LegalRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through a draft before it is published. Changes nothing. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class DraftChecks {

    private final DraftCompiler compiler;
    private final PackPublication publication;
    private final LegalRegister register;
    private final StoryChecks stories;
    private final QuizTrials quizzes;

    DraftChecks(
            DraftCompiler compiler,
            PackPublication publication,
            LegalRegister register,
            StoryChecks stories,
            QuizTrials quizzes) {
        this.compiler = compiler;
        this.publication = publication;
        this.register = register;
        this.stories = stories;
        this.quizzes = quizzes;
    }

    /** Looks at the draft as it is now. */
    public CheckReport of(DraftModule draft) {
        return of(draft, compiler.compile(draft));
    }

    /** Looks at the draft as it was compiled. */
    public CheckReport of(DraftModule draft, CompiledDraft compiled) {
        var findings = new ArrayList<Finding>();
        for (var lesson : compiled.lessons()) {
            findings.addAll(LessonChecks.of(lesson, compiled.files().files().keySet()));
        }
        findings.addAll(new CitationChecks(register, compiled.head().asOf()).of(compiled));
        findings.addAll(QuestionChecks.of(compiled.quiz().questions()));
        counting(compiled.quiz()).ifPresent(findings::add);
        findings.addAll(new StoryLinkChecks(stories).of(compiled));
        findings.addAll(PackFaults.of(publication.check(compiled.files()), compiled, findings));
        var weights = PageWeight.of(compiled);
        var reading = ReadingLevel.of(compiled);
        weights.stream()
                .filter(PageWeight::heavy)
                .map(weight -> Finding.warning(
                        new Place.Lesson(weight.slug(), weight.title(), ""), "check.heavy", weight.seconds()))
                .forEach(findings::add);
        reading.stream()
                .filter(level -> level.level() == ReadingLevel.Level.HARD)
                .map(DraftChecks::hard)
                .forEach(findings::add);
        findings.sort(Comparator.comparing((Finding finding) -> finding.severity() == Severity.WARNING));
        return new CheckReport(findings, weights, reading);
    }

    /** Nobody's score may hang on a few questions because the law of the others is not settled. */
    private Optional<Finding> counting(QuizDefinition quiz) {
        var counting = quizzes.counting(quiz);
        return counting.tooFew()
                ? Optional.of(Finding.error(
                        new Place.Bank(),
                        "check.too-few-counting",
                        counting.drawn(),
                        counting.fewest(),
                        counting.needed()))
                : Optional.empty();
    }

    private static Finding hard(ReadingLevel level) {
        return Finding.warning(
                new Place.Lesson(level.slug(), level.title(), ""),
                "check.hard",
                Math.round((double) level.words() / level.sentences()),
                Math.round(100.0 * level.longWords() / level.words()));
    }
}
