package id.netral.demo;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.Progress;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Lets some demo people learn, so that HR's screens have something to show: some pass, some fail, some stop half-way. */
@Component
@ConditionalOnDemo
class DemoLearners {

    private static final long SEED = 2026;

    private final Progress progress;
    private final AttemptService attempts;
    private final Catalog catalog;
    private final DemoAnswers answers;

    DemoLearners(Progress progress, AttemptService attempts, Catalog catalog, DemoAnswers answers) {
        this.progress = progress;
        this.attempts = attempts;
        this.catalog = catalog;
        this.answers = answers;
    }

    void learn(List<EmployeeId> people) {
        var chance = new Random(SEED);
        var modules = DemoSession.system(catalog::current);
        for (var person : people) {
            for (var module : modules) {
                switch (chance.nextInt(5)) {
                    case 0, 1 -> DemoSession.employee(person, () -> takeQuiz(person, module, chance));
                    case 2 -> DemoSession.employee(person, () -> read(person, module, 1 + chance.nextInt(3)));
                    default -> {} // has not begun
                }
            }
        }
    }

    private ModuleVersion read(EmployeeId person, ModuleVersion module, int lessons) {
        for (int number = 1; number <= lessons; number++) {
            var lesson = progress.openLesson(person, module.slug(), number).orElseThrow();
            progress.lessonRead(person, lesson.module(), number);
        }
        return module;
    }

    private AttemptId takeQuiz(EmployeeId person, ModuleVersion module, Random chance) {
        read(person, module, module.lessons().size());
        var attempt = progress.startQuiz(person, module.slug());
        answers.of(attempt)
                .forEach((position, right) ->
                        attempts.save(person, attempt, position, 1, chance.nextInt(10) == 0 ? List.of("1") : right));
        attempts.submit(person, attempt);
        return attempt;
    }
}
